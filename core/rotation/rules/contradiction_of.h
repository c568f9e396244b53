#pragma once

#include "rotation/room/round_room.h"
#include "rotation/rules/contradiction.h"

#include <vector>

namespace tablee::rotation {

/// Tells rules of one round, of which none can be left out, as what they come to.
Contradiction contradictionOf(const std::vector<HardRule> &rules, const RoundRoom &room, int round);

}  // namespace tablee::rotation
