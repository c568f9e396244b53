#pragma once

#include "foundation/random.h"
#include "rotation/seating.h"
#include "rotation/task.h"

#include <stop_token>

namespace tablee::rotation {

/// A first seating: the announced round and an earlier plan are kept as far as they fit, then round by round
/// everybody goes to a table of fewest known faces and broken rules. Once a stop is requested, any free seat
/// will do.

Seating seatGreedily(const Task &task, Random &random, const std::stop_token &stop);

}  // namespace tablee::rotation
