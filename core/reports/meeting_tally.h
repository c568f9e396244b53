#pragma once

#include "evening/evening_state.h"

#include <utility>
#include <vector>

namespace tablee {

/// The meetings of the held rounds, counted against what could have been.
struct MeetingTally {
    int seatPairs = 0;  ///< pairs at one table, summed over the rounds
    int fresh = 0;  ///< pairs who met for the first time ever
    int freshBound = 0;  ///< no seating of the same people at tables of the same sizes has more
    int leastNew = 0;  ///< new people met, by the one who met fewest of those seated
    int mostNew = 0;

    friend bool operator==(const MeetingTally &, const MeetingTally &) = default;
};

/// Counts the held rounds of an evening. `knownBefore` names pairs in any order. The bound is a simple and
/// safe one: nobody meets more people than sit beside them at the largest tables, nor more than are there and
/// unknown to them.
MeetingTally tallyMeetings(
    const EveningState &evening, const std::vector<std::pair<MemberId, MemberId>> &knownBefore);

}  // namespace tablee
