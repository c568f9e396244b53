#pragma once

#include "live/seating_problem.h"
#include "rotation/rules/contradiction.h"

#include <optional>
#include <vector>

namespace tablee {

/// A rule that cannot be kept beside the others by those who are here: the rounds to come are planned without
/// it, for a room that waits needs tables.
struct RuleSetAside {
    SeatRule rule;
    rotation::Contradiction contradiction;
    SeatingProblem asked;  ///< in which it was found
};

/// The place in `rules` of the last one that a contradiction in `seating` names: the newest is the likeliest
/// to be given up. Nothing where it names none of them.
std::optional<std::size_t> newestNamed(const rotation::Contradiction &contradiction,
    const std::vector<SeatRule> &rules, const SeatingProblem &seating, const EveningState &evening);

}  // namespace tablee
