#pragma once

#include "sessions/prepared_session.h"

#include <vector>

namespace tablee {

/// How many may sit at a table that is asked to seat `seatsPerTable`: pairs make room for a third, so that
/// nobody stays alone.
int chairsAtTable(int seatsPerTable);

/// How many are meant to sit at a table with so many chairs: as many as at each, unless it has been given a
/// number of chairs of its own.
int placesAtTable(int chairs, int seatsPerTable);

/// How many sit at each table when they take the first that do, in the order of `chairs` and after them at
/// tables of the usual size: none more than are meant to, as even as can be, nobody alone where another table
/// can help it (that one, or theirs, then has none). They take `atLeast` so many tables, even if fewer would
/// do.
std::vector<int> sharedOut(
    int people, const std::vector<int> &chairs, int seatsPerTable, std::size_t atLeast = 0);

/// How many of its open tables, and of those still to be set out, seat everybody who is expected and rotates.
int tablesNeeded(const PreparedSession &session);

/// Tables that had as many chairs as any other have as many again.
void setSeatsPerTable(PreparedSession &session, int seats);

}  // namespace tablee
