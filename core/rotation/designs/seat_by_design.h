#pragma once

#include "rotation/search/search.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// Rounds by algebra for rooms that are regular enough: as many tables in most rounds, of sizes k and k-1 but
/// for those who are missing; where people rest in turn, whole tables more of which they do; who belongs
/// together does so in groups that are all of one size, or has to be brought together afterwards. Parts are
/// dealt so that few rules are broken and few meet whom they know, and tables numbered so that those fixed to
/// one sit there. A round that has been told is held already to the design: its tables know each other in the
/// rounds after it. What does not fit is left to whoever seats people by these rounds: seats that are free,
/// rounds that are not regular, and the last rounds where no design is known that has them all. Nothing where
/// there is no design that has at least most of the rounds. Spends so many iterations at most on searching
/// for rounds, and on dealing.
std::vector<Round> seatByDesign(Search &search, std::int64_t searching, std::int64_t dealing);

}  // namespace tablee::rotation
