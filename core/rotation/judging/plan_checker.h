#pragma once

#include "rotation/planner.h"

#include <optional>
#include <string>

namespace tablee::rotation {

/// What an independent look at a plan finds. Shares no code with the planner.
struct Verdict {
    std::optional<std::string> fault;  ///< why it is no plan of this problem; in English, for developers
    int broken = 0;
    int excess = 0;
    int seatPairs = 0;
    int fresh = 0;  ///< new meetings: seatPairs - excess
    int freshBound = 0;  ///< no plan has more new meetings
    int worstOff = 0;  ///< new people met by the one who meets fewest
    int moved = 0;
    int withoutLanguage = 0;  ///< pairs at a table who share no language; 0 where languages are not told
    int wantsUnmet = 0;  ///< what people want and others offer, but nobody whom they sit with
    int wantsTold = 0;  ///< what people want and others offer
    int thirdMeetings = 0;  ///< times a pair meets beyond the second; knowing each other is the first, and
                            ///< what was held counts before
    int acquaintance = 0;  ///< how well those know each other who sit together, summed
    int affiliations = 0;  ///< organisations and teams that two at a table share
    int tableRepeats = 0;  ///< times somebody sits at a table number beyond the first, those held included
    int hostPairs = 0;  ///< hosts at one table with another host
    int restSpread = 0;  ///< most rests of one person minus fewest; 0 where nobody may rest
};

/// `problem` and `start` must be such that plan() takes them; the rounds may be anything.
Verdict check(const Problem &problem, const Start &start, const std::vector<Round> &rounds);

/// What a plan misses of a profile, whether or not it was looked for: aims that weigh nothing are not
/// counted.
AimCounts missedIn(const Verdict &verdict, const Profile &profile);

/// What is wrong with a plan in the eyes of its verdict: its fault, or the figure that is not what the plan
/// claims. Nothing where both agree.
std::optional<std::string> faultOf(const Verdict &verdict, const Plan &plan);

}  // namespace tablee::rotation
