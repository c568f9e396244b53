#include "platform/boot_clock.h"

#include <QSysInfo>

#include <mach/mach_time.h>

namespace tablee {

BootClock::BootClock()
    : m_bootId{QSysInfo::bootUniqueId().toStdString()}
{
}

Reading BootClock::now() const
{
    using namespace std::chrono;
    mach_timebase_info_data_t base{};
    ::mach_timebase_info(&base);
    // Ticks to milliseconds before the product: a year of nanoseconds times the numerator would not fit.
    const auto ticksPerMillisecond = 1'000'000 * std::uint64_t{base.denom} / base.numer;
    return {.utc = duration_cast<Milliseconds>(system_clock::now().time_since_epoch()),
        .sinceBoot
        = Milliseconds{static_cast<Milliseconds::rep>(::mach_continuous_time() / ticksPerMillisecond)},
        .bootId = m_bootId};
}

}  // namespace tablee
