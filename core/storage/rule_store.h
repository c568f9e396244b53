#pragma once

#include "foundation/result.h"
#include "sessions/session.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// Seat rules of an evening that runs. They are what the rounds to come are planned by and no event: what was
/// told and held stands in its plans.

/// Takes away and adds what `change` says, in one transaction. Conflict when a rule that is to go is not
/// there any more.
Result<void> changeRules(const QSqlDatabase &db, SessionId session, const RuleChange &change);

}  // namespace tablee::storage
