#include "platform/existing_folder.h"
#include "platform/file_system.h"

#include <QDir>

#include <windows.h>

namespace tablee {

FileSystemKind fileSystemKindOf(const QString &path)
{
    const QString place = QDir::toNativeSeparators(nearestExisting(path));
    if (place.startsWith(QStringLiteral("\\\\")))
        return FileSystemKind::Network;
    switch (::GetDriveTypeW(reinterpret_cast<const wchar_t *>(place.left(3).utf16()))) {
    case DRIVE_FIXED:
    case DRIVE_REMOVABLE:
    case DRIVE_RAMDISK:
    case DRIVE_CDROM:
        return FileSystemKind::Local;
    case DRIVE_REMOTE:
        return FileSystemKind::Network;
    default:
        return FileSystemKind::Unknown;
    }
}

bool moveDurably(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    return ::MoveFileExW(reinterpret_cast<const wchar_t *>(source.utf16()),
               reinterpret_cast<const wchar_t *>(target.utf16()),
               MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
        != 0;
}

}  // namespace tablee
