#pragma once

#include "foundation/result.h"
#include "rotation/problem.h"

namespace tablee::rotation {

inline constexpr int mostPlanned = 10'000;  ///< people, and tables of a round, closed ones as well
inline constexpr int mostRounds = 200;  ///< a pair's meetings are counted in one byte
inline constexpr long long mostSeats = 600'000;  ///< over all rounds
inline constexpr long long mostSeatPairs
    = 100'000'000;  ///< at tables of all rounds, those held too: seconds to look at
inline constexpr int mostKnown = 2'000'000;  ///< pairs
inline constexpr int mostRules = 1'000'000;
inline constexpr std::size_t mostToldOfOne
    = 100;  ///< languages of one person, topics they offer or want, and affiliations
inline constexpr std::size_t mostToldOfAll = 100'000;  ///< of each of these kinds

/// Nothing when `problem` and `start` can be planned; otherwise why not, in one line for developers.
Result<void> validate(const Problem &problem, const Start &start);

}  // namespace tablee::rotation
