#pragma once

#include "rotation/seating/seating.h"

namespace tablee::rotation {

/// A plan of `problem` as a seating; who is there and has no seat rests.
Seating seatedRounds(const Problem &problem, const std::vector<Round> &rounds);

}  // namespace tablee::rotation
