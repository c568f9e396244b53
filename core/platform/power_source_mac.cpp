#include "platform/power_source.h"

#include <IOKit/ps/IOPowerSources.h>

namespace tablee {

PowerState powerNow()
{
    const CFTypeRef sources = IOPSCopyPowerSourcesInfo();
    if (sources == nullptr)
        return {};
    const CFStringRef providing = IOPSGetProvidingPowerSourceType(sources);
    const bool onBattery = providing != nullptr
        && CFStringCompare(providing, CFSTR(kIOPMBatteryPowerKey), 0) == kCFCompareEqualTo;
    CFRelease(sources);
    return {onBattery ? PowerSource::Battery : PowerSource::Unknown};
}

}  // namespace tablee
