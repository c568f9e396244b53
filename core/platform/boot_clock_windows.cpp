#include "platform/boot_clock.h"

#include <QSysInfo>

#include <windows.h>

#include <realtimeapiset.h>

namespace tablee {

BootClock::BootClock()
    : m_bootId{QSysInfo::bootUniqueId().toStdString()}
{
}

Reading BootClock::now() const
{
    using namespace std::chrono;
    // In steps of 100 ns; unlike QueryUnbiasedInterruptTime it runs on while the machine sleeps.
    ULONGLONG interruptTime = 0;
    ::QueryInterruptTime(&interruptTime);
    return {.utc = duration_cast<Milliseconds>(system_clock::now().time_since_epoch()),
        .sinceBoot = Milliseconds{static_cast<Milliseconds::rep>(interruptTime / 10'000)},
        .bootId = m_bootId};
}

}  // namespace tablee
