#pragma once

#include "foundation/result.h"
#include "sessions/batch.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// Writes a batch as one change on top of `expectedSeq`. Conflict when the log has moved on; nothing is
/// written then. A batch whose requests are in the log already is not written again: the answer is what was
/// written then, with its newcomer and its tables, so a retry is harmless.
Result<WrittenBatch> writeBatch(
    const QSqlDatabase &db, SessionId session, std::int64_t expectedSeq, const Batch &batch);

}  // namespace tablee::storage
