#include "platform/power_source.h"

#include <windows.h>

namespace tablee {

PowerState powerNow()
{
    constexpr BYTE noBattery = 128, unknown = 255;
    SYSTEM_POWER_STATUS status{};
    if (!GetSystemPowerStatus(&status) || status.BatteryFlag == unknown
        || (status.BatteryFlag & noBattery) != 0)
        return {};
    PowerState state{status.ACLineStatus == 0 ? PowerSource::Battery : PowerSource::Mains};
    if (status.BatteryLifePercent != unknown)
        state.percent = status.BatteryLifePercent;
    return state;
}

}  // namespace tablee
