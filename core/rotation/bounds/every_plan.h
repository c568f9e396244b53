#pragma once

#include "rotation/bounds/round_bound.h"
#include "rotation/room/patience.h"

#include <cstdint>

namespace tablee::rotation {

/// Tries every plan of a room of up to eleven (iterative deepening, Korf 1985): with so many repeats, then
/// with one more, as long as a number of steps lasts that is the same everywhere. Returns the fewest repeats
/// that are not ruled out, `repeats` or more: what the best plan has, if the steps did last.
std::int64_t repeatsNotRuledOut(
    const Problem &problem, const Acquaintances &known, std::int64_t repeats, Patience &patience);

}  // namespace tablee::rotation
