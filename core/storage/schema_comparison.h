#pragma once

#include "foundation/result.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// Whether the tables, indexes and triggers of `db` are those that the shipped steps up to `version` make,
/// and no others: a version number alone says nothing, and a trigger from elsewhere would act in our writes.
/// NotOurFile when none of ours is there, FileDamaged when they differ. Versions that nobody shipped have
/// nothing to be compared with: FileDamaged below the first; above the newest nothing is said.
Result<void> compareSchema(const QSqlDatabase &db, int version);

}  // namespace tablee::storage
