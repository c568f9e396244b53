#pragma once

#include "foundation/reading.h"
#include "foundation/result.h"
#include "sessions/community_book.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// All that the next evening of this community may want to know of it. No log is folded for it but those of
/// evenings that were left open. `now` (UTC) is when that next evening would begin: meetings too long ago do
/// not count.
Result<CommunityBook> readCommunityBook(const QSqlDatabase &db, Milliseconds now);

}  // namespace tablee::storage
