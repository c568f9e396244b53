#pragma once

#include "foundation/result.h"
#include "sessions/batch.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// Writes a batch as one change on top of `expectedSeq`. Conflict when the log has moved on; nothing is
/// written then.
Result<WrittenBatch> writeBatch(
    const QSqlDatabase &db, SessionId session, std::int64_t expectedSeq, const Batch &batch);

}  // namespace tablee::storage
