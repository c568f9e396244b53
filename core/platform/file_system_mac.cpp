#include "platform/existing_folder.h"
#include "platform/file_system.h"

#include <QFile>

#include <sys/mount.h>
#include <sys/param.h>

namespace tablee {

FileSystemKind fileSystemKindOf(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(nearestExisting(path));
    struct statfs answer { };
    if (::statfs(encoded.constData(), &answer) != 0)
        return FileSystemKind::Unknown;
    return (answer.f_flags & MNT_LOCAL) != 0 ? FileSystemKind::Local : FileSystemKind::Network;
}

}  // namespace tablee
