#pragma once

#include "rotation/room/round_room.h"

#include <optional>
#include <vector>

namespace tablee::rotation {

/// People who take their seats as one when a round is searched for a seating that keeps the rules.
struct SeatingUnit {
    std::vector<Person> members;
    std::optional<int> table;  ///< the only one they may sit at
    std::vector<int> apart;  ///< units that must sit elsewhere
    std::vector<int> together;  ///< units that must sit here, unless they rest

    int size() const { return static_cast<int>(members.size()); }
};

/// Those whom `rules` name. Where nobody rests, who belong together are one unit; else everybody is one, for
/// who rests leaves a group. In the order in which a search does best: who has least choice first. Nothing
/// when the rules contradict each other whatever the tables are.
std::optional<std::vector<SeatingUnit>> seatingUnits(
    const RoundRoom &room, const std::vector<HardRule> &rules);

}  // namespace tablee::rotation
