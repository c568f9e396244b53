#pragma once

#include "evening/agenda.h"
#include "language/words.h"
#include "live/rule_set_aside.h"
#include "rotation/rules/contradiction.h"

#include <QString>

#include <functional>

namespace tablee {

/// Which rules cannot all be kept, by the names of the members and the numbers of the room's tables.
QString contradictionText(const rotation::Contradiction &contradiction, const SeatingProblem &problem,
    const std::vector<RoomTable> &tables, const std::function<QString(MemberId)> &nameOf, const Words &words);

/// What contradicts what, and which rule the rounds to come do without, of the last of those set aside, and
/// how many more there are; empty where there is none.
QString setAsideText(const std::vector<RuleSetAside> &setAside, const std::vector<RoomTable> &tables,
    const std::function<QString(MemberId)> &nameOf, const Words &words);

/// Who is held at an open table that no round to come uses, see holdsAtUnusedTable(); empty where nobody is.
QString unusedTablesText(const std::vector<SeatRule> &rules, const SeatingProblem &problem,
    const EveningState &evening, const std::function<QString(MemberId)> &nameOf, const Words &words);

}  // namespace tablee
