#pragma once

#include "foundation/result.h"

#include <QSqlDatabase>
#include <QString>

namespace tablee::storage {

/// Takes the write-ahead log that a killed desk left beside a file nobody has open into that file. Left
/// there, it would be played into whatever takes the file's place; removed, a kill before that leaves the old
/// file without it. A log that belongs to no file of ours goes; one that cannot be taken in whole is an
/// error, and stays.
Result<void> settleLog(const QString &path);

/// Writes the whole database to `path` (VACUUM INTO), beside its place first, so that no kill leaves half a
/// copy under the name. A fault (DiskFull, FileReadOnly, StorageFailed) leaves what was at `path`.
Result<void> writeWhole(const QSqlDatabase &db, const QString &path);

/// Writes the whole database to `target`, replacing what is there; see CommunityFile::saveCopyAs().
Result<void> writeCopy(const QSqlDatabase &db, const QString &ownPath, const QString &target);

}  // namespace tablee::storage
