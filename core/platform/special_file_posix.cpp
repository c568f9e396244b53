#include "platform/special_file.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tablee {

namespace {

class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : m_descriptor{descriptor}
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    operator int() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// A pipe that nobody reads any more is an error here, and not the end of the program.
class NoBrokenPipe {
public:
    NoBrokenPipe()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    }
    ~NoBrokenPipe()
    {
        sigset_t pending;
        sigpending(&pending);
        int signal = 0;
        if (sigismember(&pending, SIGPIPE) == 1)
            sigwait(&m_signals, &signal);
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoBrokenPipe(const NoBrokenPipe &) = delete;
    NoBrokenPipe &operator=(const NoBrokenPipe &) = delete;

private:
    sigset_t m_signals{}, m_before{};
};

tl::unexpected<Error> failed(const QString &path, const char *why)
{
    return fail(ErrorCode::StorageFailed, path.toStdString() + ": " + why);
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t count = write(
            descriptor, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        written += count;
    }
    return true;
}

}  // namespace

Result<void> writeSpecialFile(const QString &path, const QByteArray &bytes)
{
    // Without O_NONBLOCK, a pipe that nobody reads would be waited for.
    const Descriptor target{open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)};
    if (target < 0)
        return failed(path, errno == ENXIO ? "nobody reads from it" : std::strerror(errno));
    struct stat kind { };
    if (fstat(target, &kind) != 0)
        return failed(path, std::strerror(errno));
    if (!S_ISCHR(kind.st_mode) && !S_ISFIFO(kind.st_mode))
        return failed(path, "it is no file");
    const NoBrokenPipe noBrokenPipe;
    const int flags = fcntl(target, F_GETFL);
    if (fcntl(target, F_SETFL, flags & ~O_NONBLOCK) != 0 || !writeAll(target, bytes))
        return failed(path, std::strerror(errno));
    return {};
}

}  // namespace tablee
