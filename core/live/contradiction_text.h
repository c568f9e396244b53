#pragma once

#include "evening/agenda.h"
#include "language/words.h"
#include "live/seating_problem.h"
#include "rotation/contradiction.h"

#include <QString>

#include <functional>

namespace tablee {

/// Which rules cannot all be kept, by the names of the members and the numbers of the room's tables.
QString contradictionText(const rotation::Contradiction &contradiction, const SeatingProblem &problem,
    const std::vector<RoomTable> &tables, const std::function<QString(MemberId)> &nameOf, const Words &words);

/// Who is held at an open table that no round to come uses, see holdsAtUnusedTable(); empty where nobody is.
QString unusedTablesText(const std::vector<SeatRule> &rules, const SeatingProblem &problem,
    const EveningState &evening, const std::function<QString(MemberId)> &nameOf, const Words &words);

}  // namespace tablee
