#pragma once

#include "evening/evening_state.h"

#include <vector>

namespace tablee {

/// Two members who sat together in one held round; low id first.
struct Meeting {
    MemberId low;
    MemberId high;
    int round = 0;
    StepId step;

    friend auto operator<=>(const Meeting &, const Meeting &) = default;
};

/// The meetings of every held round, sorted: what the table `meeting` caches.
std::vector<Meeting> heldMeetings(const EveningState &evening);

/// New meetings and repeats of the held rounds, within this evening.
struct MeetingCount {
    int seatPairs = 0;  ///< pairs at one table, summed over the rounds
    int fresh = 0;  ///< pairs who met for the first time tonight
    int repeats() const { return seatPairs - fresh; }

    friend bool operator==(const MeetingCount &, const MeetingCount &) = default;
};
MeetingCount countMeetings(const std::vector<Meeting> &meetings);

}  // namespace tablee
