#pragma once

#include "evening/evening_state.h"

#include <map>
#include <utility>
#include <vector>

namespace tablee {

/// The meetings of the held rounds, counted against what could have been.
struct MeetingTally {
    int seatPairs = 0;  ///< meetings, summed over the rounds
    int fresh = 0;  ///< pairs who met for the first time ever
    int freshBound = 0;  ///< see mostNewMeetings()
    int people = 0;  ///< who took part in a held round
    std::map<MemberId, int> newFaces = {};  ///< of each of them, how many new people they met
    int leastNew = 0;  ///< new people met by each of them, from the least ...
    int mostNew = 0;  ///< ... to the most

    friend bool operator==(const MeetingTally &, const MeetingTally &) = default;
};

/// Counts the held rounds of an evening. `knownBefore` names pairs in any order; their meetings are not new.
MeetingTally tallyMeetings(
    const EveningState &evening, const std::vector<std::pair<MemberId, MemberId>> &knownBefore);

}  // namespace tablee
