#pragma once

#include "rotation/bounds/forced_meetings.h"
#include "rotation/bounds/ways_to_stay.h"
#include "rotation/problem.h"
#include "rotation/room/acquaintances.h"
#include "rotation/room/patience.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// More pairs cannot meet for the first time, where each person has at most `capacity` of such meetings.
/// Those who have far less than there are people whom they might meet are told apart from those who meet all:
/// each whom the former miss misses somebody as well, and counting all alike would let them miss one another.
/// (Half integers in the dual of a simple b-matching: Edmonds, Maximum matching and a polyhedron with
/// 0,1-vertices, 1965.) Of more than 512 people nothing is said: any number may meet.
std::int64_t mostPairsWithin(const Problem &problem, const Acquaintances &known, const ForcedMeetings &forced,
    const std::vector<std::int64_t> &capacity, Patience &patience);

}  // namespace tablee::rotation
