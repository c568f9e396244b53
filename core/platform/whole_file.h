#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace tablee {

/// Puts `bytes` at `path`, all of them or nothing: what stood there stays until the new file is whole. What
/// is no file, a device or a pipe, is written to as it is. The folder must be there. FileExists when a
/// community lies there, by whatever path it is named: no page, list or plan ever takes its place.
/// StorageFailed, with the path and what the system said, when it cannot be written.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

/// Whether a file lies there that would be lost. One that is empty would not, nor is a device or a pipe one.
bool isInTheWay(const QString &path);

}  // namespace tablee
