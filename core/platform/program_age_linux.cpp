#include "platform/program_age.h"

#include <QFile>

#include <ctime>

#include <unistd.h>

namespace tablee {

std::optional<Milliseconds> programAge()
{
    using namespace std::chrono;
    QFile file{QStringLiteral("/proc/self/stat")};
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // The name of the program stands in brackets and may hold spaces and brackets of its own.
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime
        = 22 - 3;  // proc(5) counts from 1, and two fields stand before the bracket closes
    bool isNumber = false;
    const qint64 ticks = fields.value(startTime).toLongLong(&isNumber);
    const qint64 ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    timespec boot{};
    if (!isNumber || ticksPerSecond <= 0 || ::clock_gettime(CLOCK_BOOTTIME, &boot) != 0)
        return std::nullopt;
    const auto now = duration_cast<Milliseconds>(seconds{boot.tv_sec} + nanoseconds{boot.tv_nsec});
    return now - Milliseconds{ticks * 1000 / ticksPerSecond};
}

}  // namespace tablee
