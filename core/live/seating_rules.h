#pragma once

#include "live/seating_problem.h"

#include <functional>
#include <vector>

namespace tablee {

std::vector<TableId> openTables(const EveningState &evening);

/// The open tables, those first that somebody here is to sit at: they are used before any others, and the
/// first as many as are needed are.
std::vector<TableId> tablesInTurn(const EveningState &evening, const std::vector<SeatRule> &rules);

/// Whether a rule is broken where people sit by `seatedAt`; an invalid table is that of somebody who has none,
/// and who breaks no rule.
bool isBroken(
    const SeatRule &rule, const EveningState &evening, const std::function<TableId(MemberId)> &seatedAt);

/// Whether a rule holds somebody who rotates at a table that is closed: it cannot be kept.
bool holdsAtClosedTable(const SeatRule &rule, const EveningState &evening);

/// -1 for somebody who is not in the problem.
rotation::Person personOf(const SeatingProblem &seating, MemberId member);

/// Puts the rules whose people are here, and whose table is in use, into the problem. In a round that has
/// been announced, whoever was moved by hand against a rule stays.
void keepRules(SeatingProblem &seating, const EveningState &evening, const std::vector<SeatRule> &rules);

}  // namespace tablee
