#pragma once

#include "rotation/search/search.h"

namespace tablee::rotation {

/// Exchanges that leave rules, excess, the worst-off person and the announced round no worse, annealed by
/// what they do for languages and wants. Begins with the best plan so far.
void grantWishes(Search &search, std::int64_t iterations);

}  // namespace tablee::rotation
