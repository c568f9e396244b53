#include "platform/boot_clock.h"

#include <QSettings>

#include <windows.h>

#include <realtimeapiset.h>

namespace tablee {

namespace {

/// Windows counts its starts; QSysInfo::bootUniqueId() is empty there. Without the count (it may be switched
/// off) elapsed time follows the wall clock.
std::string bootCount()
{
    const QSettings counted{
        QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\"
                       "Memory Management\\PrefetchParameters"),
        QSettings::NativeFormat};
    const QVariant count = counted.value(QStringLiteral("BootId"));
    return count.isValid() ? "windows-" + count.toString().toStdString() : std::string{};
}

}  // namespace

BootClock::BootClock()
    : m_bootId{bootCount()}
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
