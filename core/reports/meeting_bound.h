#pragma once

#include "foundation/id.h"

#include <set>
#include <utility>
#include <vector>

namespace tablee {

using MemberPair = std::pair<MemberId, MemberId>;  ///< the lower id first

/// Who sat together in one round.
struct HeldRound {
    std::vector<std::vector<MemberId>> tables;  ///< none is empty
    int meetings = 0;  ///< not every two of a table: one may have gone before the other came
};

/// The new meetings that no seating of the same people at tables of the same sizes can exceed, by what
/// rotation::mostNewMeetings() counts and by what rotation::unavoidableRepeats() proves: by both the desk says
/// beforehand what is possible. `known` met before this evening.
int mostNewMeetings(const std::vector<HeldRound> &rounds, const std::set<MemberPair> &known);

}  // namespace tablee
