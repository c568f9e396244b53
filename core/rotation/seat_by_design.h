#pragma once

#include "rotation/search.h"

#include <cstdint>
#include <optional>

namespace tablee::rotation {

/// A seating by algebra for rooms that are regular enough: the same tables in every round, sizes k and k-1,
/// everybody there throughout, nobody bound to a table or a partner, and rounds without a repeat known.
/// Nothing otherwise.
std::optional<Seating> seatByDesign(const Task &task, Search &search, std::int64_t iterations);

}  // namespace tablee::rotation
