#pragma once

#include "rotation/room/patience.h"
#include "rotation/room/round_room.h"

#include <optional>
#include <vector>

namespace tablee::rotation {

/// The contradictions that the shortest sentences are about, where `rules` are all of one kind: one person
/// more who must all sit apart than there are tables, found greedily; or one more who belong together than
/// any table seats, with the rules that join them. Throws Stopped when `patience` ends.
std::optional<std::vector<HardRule>> oneTooMany(
    const RoundRoom &room, const std::vector<HardRule> &rules, Patience &patience);

}  // namespace tablee::rotation
