#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tablee {

/// Puts `bytes` at `path`, all of them or nothing: what stood there stays until the new file is whole. What
/// is no file, a device or a pipe, is written to as it is. The folder must be there. FileExists when a
/// community lies there, by whatever path it is named: no page, list or plan ever takes its place.
/// StorageFailed, with the path and what the system said, when it cannot be written.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

/// Whether something may be written to `path`: nothing lies there, or an empty file, a device or a pipe, or
/// one whose first bytes `isOwn` knows. FileExists for all others: somebody brought them, or another program
/// wrote them.
Result<void> mayWriteTo(const QString &path, const std::function<bool(const QByteArray &head)> &isOwn);

}  // namespace tablee
