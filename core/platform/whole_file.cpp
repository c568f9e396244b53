#include "platform/whole_file.h"

#include "platform/community_mark.h"
#include "platform/special_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace tablee {

namespace {

/// What a file is shows in its first bytes.
constexpr qint64 headLooked = 4096;

}  // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    // A new file would take the place of a device or a pipe.
    if (const QFileInfo target{path}; target.exists() && !target.isFile() && !target.isDir())
        return writeSpecialFile(path, bytes);
    if (isMarkedAsCommunity(path))
        return fail(ErrorCode::FileExists, (path + QStringLiteral(": a community")).toStdString());
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::StorageFailed, (path + QStringLiteral(": ") + file.errorString()).toStdString());
}

Result<void> mayWriteTo(const QString &path, const std::function<bool(const QByteArray &head)> &isOwn)
{
    if (!QFileInfo{path}.isFile())
        return {};
    QFile file{path};
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray head = file.read(headLooked);
        if (head.isEmpty() || isOwn(head))
            return {};
    }
    return fail(ErrorCode::FileExists, (path + QStringLiteral(": somebody else's")).toStdString());
}

}  // namespace tablee
