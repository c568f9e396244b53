#pragma once

#include "rotation/search/search.h"

namespace tablee::rotation {

/// Rounds in which no two of tables * seats people meet twice, at least `wanted`, and up to so many to spare
/// where the same construction has them; nothing when no way that we know leads there in so many iterations.
/// The last `empty` people do not meet each other in the first rounds wanted, so that their seats may stay
/// empty and no table loses more than one.
std::vector<Round> roundsByDesign(
    int tables, int seats, int empty, int wanted, int spare, Search &search, std::int64_t iterations);

}  // namespace tablee::rotation
