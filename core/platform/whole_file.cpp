#include "platform/whole_file.h"

#include "platform/community_mark.h"
#include "platform/special_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace tablee {

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

bool isInTheWay(const QString &path)
{
    const QFileInfo file{path};
    return file.isFile() && file.size() > 0;
}

}  // namespace tablee
