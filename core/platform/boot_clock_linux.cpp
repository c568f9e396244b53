#include "platform/boot_clock.h"

#include <QFile>

#include <ctime>

namespace tablee {

BootClock::BootClock()
{
    QFile file{QStringLiteral("/proc/sys/kernel/random/boot_id")};
    if (file.open(QIODevice::ReadOnly))
        m_bootId = file.readAll().trimmed().toStdString();
}

Reading BootClock::now() const
{
    using namespace std::chrono;
    timespec boot{};
    ::clock_gettime(CLOCK_BOOTTIME, &boot);
    return {.utc = duration_cast<Milliseconds>(system_clock::now().time_since_epoch()),
        .sinceBoot = duration_cast<Milliseconds>(seconds{boot.tv_sec} + nanoseconds{boot.tv_nsec}),
        .bootId = m_bootId};
}

}  // namespace tablee
