#pragma once

#include "foundation/result.h"

#include <QSqlDatabase>
#include <QString>

namespace tablee::storage {

/// Writes the whole database to `target`, replacing what is there; see CommunityFile::saveCopyAs().
Result<void> writeCopy(const QSqlDatabase &db, const QString &ownPath, const QString &target);

}  // namespace tablee::storage
