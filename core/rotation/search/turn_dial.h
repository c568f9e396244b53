#pragma once

#include "rotation/search/search.h"

#include <optional>

namespace tablee::rotation {

/// Repeats and what the profile misses, in one coin, at the rate of its dial.
std::int64_t priceOf(const Profile &profile, int excess, std::int64_t aims);

/// Searches on from the best plan for one that trades repeats for what the profile weighs, at the rate its
/// dial tells; no rule is broken more for it and no more people are moved than may be. Nothing where no trade
/// is worth it. Annealed like everything else, for so many iterations, or until so many are done in all.
/// Throws Stopped when a stop is asked for before it has begun.
std::optional<Seating> turnDial(Search &search, std::int64_t iterations, std::int64_t end);

}  // namespace tablee::rotation
