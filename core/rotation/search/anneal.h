#pragma once

#include "rotation/search/search.h"

namespace tablee::rotation {

/// Only steps that make nothing worse, for so many iterations (rounded up to whole strides).
template <typename Meetings> void quench(Draft<Meetings> &draft, Search &search, std::int64_t iterations);

/// Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) by swaps within a round, from warm to cold in so
/// many iterations.
template <typename Meetings> void anneal(Draft<Meetings> &draft, Search &search, std::int64_t iterations);

}  // namespace tablee::rotation
