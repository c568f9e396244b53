#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace tablee {

/// Puts `bytes` at `path`, all of them or nothing: what stood there stays until the new file is whole. What
/// is no file, a device or a pipe, is written to as it is. The folder must be there. StorageFailed, with the
/// path and what the system said, when it cannot be written.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

}  // namespace tablee
