#pragma once

#include "rotation/problem.h"
#include "rotation/room/acquaintances.h"
#include "rotation/room/patience.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// More pairs of strangers than this cannot be seated together in one round. Up to twelve people all ways to
/// seat them are weighed; above, a table holds no more than a graph without a larger clique can have edges
/// (Turán 1941), where people who know one another in groups count one for each group.
std::int64_t mostNewPairs(const Problem &problem, int round, const Acquaintances &known, Patience &patience);

/// No more pairs of `later` can be new after the round `earlier`, however both are seated: whoever sat at one
/// table there has met, and whoever may not have sat there counts as a table of their own (Turán again).
std::int64_t mostNewPairsAfter(const Problem &problem, int earlier, int later);

}  // namespace tablee::rotation
