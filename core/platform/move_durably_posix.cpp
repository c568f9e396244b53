#include "platform/file_system.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace tablee {

namespace {

/// Waits until the medium has what was written to a file, or the names in a folder.
bool synchronise(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

}  // namespace

bool moveDurably(const QString &from, const QString &to)
{
    if (!synchronise(from))
        return false;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    // The file has its name; a file system that cannot sync a folder does not make that untrue.
    (void)synchronise(QFileInfo{to}.absolutePath());
    return true;
}

}  // namespace tablee
