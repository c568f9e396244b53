#pragma once

#include "evening/evening_state.h"

#include <map>
#include <vector>

namespace tablee {

/// Two members who met in one round; low id first.
struct Meeting {
    MemberId low;
    MemberId high;
    int round = 0;
    StepId step;

    friend auto operator<=>(const Meeting &, const Meeting &) = default;
};

/// The meetings of every held round, sorted: what the table `meeting` caches, and the one place that decides
/// who has met. Two members have met when both were at the same table, at the same time, for long enough:
/// leastMeetingTime() of the time the round ran, or nine tenths of it when it ran hardly longer.
std::vector<Meeting> heldMeetings(const EveningState &evening);

/// The meetings of the round that is running, should it last as long as it is meant to and everybody stay,
/// sorted. Nothing when no round is running.
std::vector<Meeting> comingMeetings(const EveningState &evening);

/// Who was at each table of a held round long enough to meet somebody, by id. They need not all have been
/// there at one time, and who changed places may be at two. Nothing when the round was not held.
std::map<TableId, std::vector<MemberId>> heldTables(const EveningState &evening, int round);

/// New meetings and repeats of the held rounds, within this evening.
struct MeetingCount {
    int seatPairs = 0;  ///< meetings, summed over the rounds
    int fresh = 0;  ///< pairs who met for the first time tonight
    int repeats() const { return seatPairs - fresh; }

    friend bool operator==(const MeetingCount &, const MeetingCount &) = default;
};
MeetingCount countMeetings(const std::vector<Meeting> &meetings);

}  // namespace tablee
