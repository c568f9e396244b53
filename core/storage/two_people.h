#pragma once

#include "directory/member_change.h"
#include "directory/same_person.h"
#include "foundation/result.h"

#include <QSqlDatabase>

#include <vector>

namespace tablee::storage {

/// Everybody who was said to be two people.
Result<TwoPeople> twoPeopleIn(const QSqlDatabase &db);

/// What was said of this member, as said no more.
Result<std::vector<TwoPeopleSaid>> twoPeopleToForget(const QSqlDatabase &db, MemberId member);

/// Writes it, or takes it away. Conflict when it is so already.
Result<void> write(const QSqlDatabase &db, const TwoPeopleSaid &pair);

}  // namespace tablee::storage
