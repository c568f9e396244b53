#pragma once

#include "directory/member_change.h"
#include "foundation/result.h"

#include <QSqlDatabase>

#include <vector>

namespace tablee::storage {

/// What `from` has in sessions that have not begun, to be taken over by `to`. Where `to` is expected as well,
/// the place of `from` is given up.
Result<std::vector<PlaceTaken>> placesToTake(const QSqlDatabase &db, MemberId from, MemberId to);
Result<std::vector<RuleTaken>> rulesToTake(const QSqlDatabase &db, MemberId from, MemberId to);

/// Conflict when the place is not there any more.
Result<void> take(const QSqlDatabase &db, const PlaceTaken &place);
/// A rule that is not there any more was written anew with its session, for those it names now: it stays.
Result<void> take(const QSqlDatabase &db, const RuleTaken &rule);

}  // namespace tablee::storage
