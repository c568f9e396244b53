#pragma once

#include "live/seating_problem.h"
#include "rotation/plan_refusal.h"

#include <cstdint>
#include <stop_token>

namespace tablee {

// An announced round that somebody has changed by hand is planned by itself: whoever was moved is held there,
// and the rules that this breaks are left out. The rounds after it keep every rule, and know who meets in it.

/// Whether the first round of `seating` is such a one.
bool isChangedByHand(const SeatingProblem &seating);

constexpr std::int64_t stepsBeforePlanning = 30'000'000;  ///< of looking for rules that cannot be kept

/// Plans the first round with as few moves as can be, around those who stay. Rules that this breaks are
/// added to those left out; where none is proven to be in the way, and no such round is found, all are. What
/// cannot be kept even when nobody stays is refused.
tl::expected<rotation::Plan, rotation::PlanRefusal> planFirstRound(
    SeatingProblem &seating, std::uint64_t seed, const std::stop_token &stop);

/// The first round alone, with the rules that hold in it.
SeatingProblem firstRoundOf(const SeatingProblem &seating);

/// The rounds after it, when those at each table of `first` will have met. There may be none.
SeatingProblem roundsAfter(const SeatingProblem &seating, const rotation::Round &first);

/// What the independent checker says of `rounds`; rules that are left out of the first round are not broken
/// by it.
rotation::Verdict judged(const SeatingProblem &seating, const std::vector<rotation::Round> &rounds);

}  // namespace tablee
