#pragma once

#include "foundation/result.h"
#include "storage/database.h"

#include <QSqlDatabase>
#include <QString>

namespace tablee::storage {

/// Looks at the first bytes only. FileMissing, NotOurFile, FileTooNew (schema above `newestVersion`),
/// FileDamaged.
Result<void> examineHeader(const QString &path, int newestVersion);

/// Opens a file that nobody writes, without a trace beside it. After a kill it is whole only together with
/// its write-ahead log; reading them together would tidy both up, so a private copy is read, which goes with
/// the connection.
Result<Database> openAtRest(const QString &path);

/// Opens a private copy of a file and of its log, which goes with the connection. Nobody may be writing to
/// the file until this returns; whoever writes afterwards is not seen.
Result<Database> openCopied(const QString &path);

/// Reads the whole file, without a trace beside it, and returns the schema version. Errors as for
/// versionWhenSound(). Nobody may be writing to the file. What a killed desk left in the write-ahead log
/// counts.
Result<int> examineContents(const QString &path);

/// The schema version of an open database when SQLite finds no fault in it (quick_check) and its schema is as
/// the steps up to that version make it, or else FileDamaged; NotOurFile when nothing in it is ours,
/// or no community stands in its tables.
Result<int> versionWhenSound(const QSqlDatabase &db);

/// Whether the file or folder says of itself that it is not to be written, or the system does not let us.
/// (The marks count even for an administrator, who could write all the same.)
bool isWriteProtected(const QString &path);

}  // namespace tablee::storage
