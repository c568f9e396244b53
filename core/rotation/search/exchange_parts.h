#pragma once

#include "rotation/search/search.h"

#include <cstdint>

namespace tablee::rotation {

/// Grants wishes by letting two people change places in all rounds at once. Among people who do not know whom
/// they would meet no repeat appears, so that far more plans without one can be reached than by exchanges in
/// one round: a quadratic assignment, annealed (Connolly 1990). Does nothing where a round is announced.
void exchangeParts(Search &search, std::int64_t iterations);

}  // namespace tablee::rotation
