#pragma once

#include "rotation/search.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// Who takes which part in rounds without a repeat, so that few who know each other meet: people exchange
/// their parts in all rounds at once, and no repeat can appear. `parts` are the rounds with parts 0..people-1
/// in place of people. Annealed like everything else; returns person by part.
std::vector<Person> dealParts(const std::vector<Round> &parts, Search &search, std::int64_t iterations);

}  // namespace tablee::rotation
