#pragma once

#include "foundation/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <map>

namespace tablee::storage {

/// What SQLite finds wrong in its own pages and indexes (integrity_check), in its words; empty when nothing.
/// At most ten lines.
Result<QStringList> integrityFaults(const QSqlDatabase &db);

/// By table: how many of its rows name another row that is not there (foreign_key_check).
Result<std::map<QString, int>> danglingReferences(const QSqlDatabase &db);

}  // namespace tablee::storage
