#pragma once

#include "live/seating_problem.h"

#include <functional>
#include <vector>

namespace tablee {

/// Invalid where no table has that number.
TableId tableNumbered(const EveningState &evening, int number);

std::vector<TableId> openTables(const EveningState &evening);

/// How many open tables somebody who is here is to sit at.
std::size_t heldTables(const EveningState &evening, const std::vector<SeatRule> &rules);

/// The open tables in the order in which they are put to use: those that somebody here is to sit at, then
/// those where people sit in `round` as it was told, first of all those who were put there by hand.
std::vector<TableId> tablesInTurn(const EveningState &evening, int round, const std::vector<SeatRule> &rules);

/// Whether a rule is broken where people sit by `seatedAt`; an invalid table is that of somebody who has
/// none, and who breaks no rule.
bool isBroken(
    const SeatRule &rule, const EveningState &evening, const std::function<TableId(MemberId)> &seatedAt);

/// Whether a rule holds somebody who rotates at a table that is closed: it cannot be kept.
bool holdsAtClosedTable(const SeatRule &rule, const EveningState &evening);

/// Whether a rule holds somebody at an open table that is not needed, for fewer than two people would be left
/// for each table that somebody is held at: it is not kept.
bool holdsAtUnusedTable(const SeatRule &rule, const SeatingProblem &seating, const EveningState &evening);

/// -1 for somebody who is not in the problem.
rotation::Person personOf(const SeatingProblem &seating, MemberId member);

/// Puts the rules whose people are here, and whose table is in use, into the problem. Those that an announced
/// round breaks are left out of that round alone: whoever was moved by hand against one stays, whoever comes
/// or goes.
void keepRules(SeatingProblem &seating, const EveningState &evening, const std::vector<SeatRule> &rules);

}  // namespace tablee
