#pragma once

#include "rotation/bounds/round_bound.h"
#include "rotation/room/patience.h"

namespace tablee::rotation {

/// What no plan can beat that keeps the rules. The counting argument for the social golfer problem (a person
/// with s-1 mates a round meets at most rounds * (s-1) people, and never more than there are strangers),
/// summed over uneven tables and stays, and without what the rules force (forced_meetings); and what one
/// round can hold where people know one another, or sat at the tables of a round before it, summed over the
/// rounds; and where no design has so many rounds (missing_designs). The repeats that no plan can do without
/// meet nobody new, so they count against the worst-off as well.
struct Bounds {
    int excess = 0;  ///< no plan has less
    int worstOff = 0;  ///< no plan gives its worst-off person more new meetings
    int moved = 0;  ///< no plan lets fewer people change tables in the announced round
};

/// `known` are those whom each person knows when the plan begins. Throws Stopped when `patience` ends.
Bounds boundsOf(const Problem &problem, const Start &start, const Acquaintances &known, Patience &patience);

}  // namespace tablee::rotation
