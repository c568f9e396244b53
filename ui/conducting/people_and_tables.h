#pragma once

#include "conducting/people_card.h"
#include "conducting/tables_board.h"
#include "live/session_conductor.h"

#include <set>
#include <vector>

namespace tablee::ui {

/// The tables of the round on the board, each with those who sit there; empty tables are left out, but those
/// that can be opened again.
std::vector<BoardTable> boardTables(const SessionConductor &conductor);

/// The same of a round to come, as it is planned by now; empty while it is being planned.
std::vector<BoardTable> plannedTables(const SessionConductor &conductor, int round);

/// The numbers of the tables at which people can be seated in the round on the board.
std::set<int> openTableNumbers(const SessionConductor &conductor);

struct PeopleOfTheDesk {
    std::vector<PersonHere> people;  ///< by name
    bool numbered = false;  ///< somebody goes by a number
};

/// Whom the desk can find: who is here, who is expected, and the members who may come at any time.
PeopleOfTheDesk peopleOfTheDesk(const SessionConductor &conductor);

}  // namespace tablee::ui
