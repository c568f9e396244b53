#pragma once

#include "rotation/search.h"

#include <cstdint>
#include <optional>

namespace tablee::rotation {

/// A seating by algebra for rooms that are regular enough: the same tables in every round, sizes k and k-1,
/// everybody there throughout, nobody bound to a table or a partner, and rounds without a repeat known.
/// Nothing otherwise. Spends so many iterations at most on searching for such rounds, and on dealing their
/// parts to people of whom some know each other.
std::optional<Seating> seatByDesign(
    const Task &task, Search &search, std::int64_t searching, std::int64_t dealing);

}  // namespace tablee::rotation
