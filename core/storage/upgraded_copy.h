#pragma once

#include "storage/database.h"
#include "storage/migrator.h"

namespace tablee::storage {

/// A private copy of an open file of an older schema, brought up to `steps`, to be read only; it goes with
/// the connection. So tools read a file that no desk has brought up to date yet, and leave it as it is.
Result<Database> openUpgradedCopy(const QSqlDatabase &db, const std::vector<SchemaStep> &steps);

}  // namespace tablee::storage
