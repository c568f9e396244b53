#pragma once

#include "live/seating_problem.h"

#include <vector>

namespace tablee {

/// The rounds that `now` asks for as `told` has them, for the search to begin from: without those who have
/// gone. Who has come since has no seat in them.
std::vector<rotation::Round> warmRounds(const RoundsPlan &told, const SeatingProblem &now);

}  // namespace tablee
