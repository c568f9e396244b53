#pragma once

#include "rotation/search/search.h"

#include <cstdint>

namespace tablee::rotation {

/// Where the best plan breaks rules: looks, round by round, for a seating that breaks fewer, whatever it
/// repeats, for about so many iterations. Rests are evened out again afterwards as far as the rules allow.
void keepRules(Search &search, std::int64_t iterations);

/// The same by trying all ways to seat those whom the rules name (AllWays), for each round that breaks some.
void seatByRules(Search &search);

/// The same by whole tables (TableByTable): for where so many sit apart that few tables can be filled at all.
void seatTableByTable(Search &search);

}  // namespace tablee::rotation
