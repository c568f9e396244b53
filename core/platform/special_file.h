#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace tablee {

/// Writes to what stands at `path` and is no file: a device, or a pipe that somebody reads. It is not waited
/// for a reader. StorageFailed, with the path and what the system said, when it takes no bytes.
Result<void> writeSpecialFile(const QString &path, const QByteArray &bytes);

}  // namespace tablee
