#pragma once

#include "platform/file_system.h"

#include <QByteArray>

namespace tablee {

/// What kind of file system has the type `type` of statfs(2); behind FUSE, /proc/mounts calls it `mounted`.
FileSystemKind fileSystemKindOf(quint32 type, const QByteArray &mounted);

}  // namespace tablee
