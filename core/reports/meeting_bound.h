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

/// The new meetings that no seating of the same people at tables of the same sizes can exceed. `known` met
/// before this evening. Two simple and safe arguments, the lower counts: nobody meets more people than have a
/// chair beside them or are unknown to them; and whoever sits at a table of six after a round with three
/// tables meets somebody again, for at least two of the six came from one of the three.
int mostNewMeetings(const std::vector<HeldRound> &rounds, const std::set<MemberPair> &known);

}  // namespace tablee
