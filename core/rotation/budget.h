#pragma once

#include "rotation/problem.h"

#include <cstdint>

namespace tablee::rotation {

/// How many iterations a problem of this shape is worth when nobody says: a tenth of a second for a dozen
/// people, about a third for the room of an evening, at most about two for hundreds of people.
std::int64_t usualIterations(const Problem &problem);

/// How many the second annealing takes: the first a quarter of them, each later one twice those before.
std::int64_t firstAnnealing(const Problem &problem);
/// How long the first seating is only improved; a dozen people have nothing left to improve soon after.
std::int64_t firstQuench(const Problem &problem);

}  // namespace tablee::rotation
