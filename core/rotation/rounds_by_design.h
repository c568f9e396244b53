#pragma once

#include "rotation/search.h"

namespace tablee::rotation {

/// Rounds in which no two of tables * seats people meet twice, at least `wanted`; nothing when no way that we
/// know leads there in so many iterations. The last `empty` people never meet each other, so that their seats
/// may stay empty and no table loses more than one.
std::vector<Round> roundsByDesign(
    int tables, int seats, int empty, int wanted, Search &search, std::int64_t iterations);

}  // namespace tablee::rotation
