#pragma once

#include "foundation/random.h"
#include "rotation/room/task.h"

#include <vector>

namespace tablee::rotation {

/// Who rests in each round where there are more people than seats: always those who rested least so far, in
/// the rounds held too, as a part of the rounds they are there for; among them whom the announced round, or
/// an earlier plan, `warm`, leaves without a seat, then those who sat most in the rounds held. Where only
/// some may change tables in the announced round, whom it leaves without a seat rest in it before all others.
std::vector<std::vector<Person>> restingTurns(
    const Task &task, const std::vector<Round> &warm, Random &random);

}  // namespace tablee::rotation
