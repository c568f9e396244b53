#pragma once

#include "live/seating_problem.h"

#include <functional>
#include <optional>

namespace tablee {

/// A round that has begun as a plan of that round alone, to be explained: the question as it was before it
/// began, and people where they sit. `question` asks what is to be planned in an evening. Nothing for a round
/// that nobody was told.
std::optional<RoundsPlan> seatedRound(
    EveningState evening, int round, const std::function<SeatingProblem(const EveningState &)> &question);

}  // namespace tablee
