#pragma once

#include "rotation/designs/part_takers.h"
#include "rotation/search/search.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// Who takes which part in rounds without a repeat, so that few share a table there who had better not: who
/// know each other, sit apart, are bound to two tables, or would leave two holes at one table. They exchange
/// their parts in all rounds at once, and no repeat can appear. `parts` are the rounds with parts in place of
/// people, of which the first are `kept`: where there are more, rivals are dealt the parts of a table of the
/// last one, which is not held, and all but that one are dealt on as well, for a search on few rounds has
/// many ways that end in nothing. Annealed like everything else, and never worse than `start`, if there is
/// any; returns taker by part, as that is.
std::vector<int> dealParts(const std::vector<Round> &parts, std::size_t kept, const PartTakers &takers,
    Search &search, std::int64_t iterations, const std::vector<int> &start = {});

}  // namespace tablee::rotation
