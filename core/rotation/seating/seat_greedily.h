#pragma once

#include "foundation/random.h"
#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// A first seating: the announced round is kept as far as it fits, and the company of an earlier plan,
/// `warm`; then round by round everybody goes to a table of fewest known faces and broken rules. Once a stop
/// is requested, any free seat will do.
Seating seatGreedily(
    const Task &task, const std::vector<Round> &warm, Random &random, const std::stop_token &stop);

}  // namespace tablee::rotation
