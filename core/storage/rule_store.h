#pragma once

#include "foundation/result.h"
#include "sessions/rule_book.h"

#include <QSqlDatabase>
#include <QString>

namespace tablee::storage {

/// Seat rules, those prepared and those of an evening that runs. They are what the rounds to come are planned
/// by and no event: what was told and held stands in its plans. No rule of an evening that runs is deleted,
/// so that what was told by it can be explained.

/// In SQL, beside the table `rule`: whether that rule holds by now.
QString ruleHoldsNow();

/// All that holds, or held, in a session.
Result<RuleBook> ruleBook(const QSqlDatabase &db, SessionId session);

/// Takes away and adds what `change` says, in one transaction and in a turn of its own, see DeskTurn; gives
/// the rules as they are then. Conflict when a rule that is to go holds no more.
Result<RuleBook> changeRules(
    const QSqlDatabase &db, SessionId session, const RuleChange &change, std::int64_t turn);

/// Takes back, in a turn of its own, what was decided in the turn `decision`, or does it again where it has
/// been taken back. Conflict when nothing was decided then.
Result<RuleBook> switchRules(
    const QSqlDatabase &db, SessionId session, std::int64_t decision, std::int64_t turn);

}  // namespace tablee::storage
