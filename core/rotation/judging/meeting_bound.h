#pragma once

#include "rotation/problem.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// A round, planned or held, as far as its meetings can be bounded before anybody sits.
struct RoundShape {
    std::vector<int> tables;  ///< sizes; 0 is a closed table
    std::vector<Person> present;  ///< sorted; those for whom there is no seat rest
    int missed = 0;  ///< pairs of one table who did not meet all the same: one had gone before the other came
};

/// The new meetings that no seating of these people at tables of these sizes exceeds. `known` met before: in
/// any order, perhaps twice. Three arguments, each safe: nobody meets more people than have a chair beside
/// them, or than there are strangers; a round brings only strangers together, and of those who all know one
/// another a table has several when there are more chairs than such groups; and the same of the tables of any
/// earlier round, whose people have met. Of a round the one argument that forces most counts, for the same
/// two may be known from several.
///
/// Both the plan checker and the report count by it, so that before and after they say the same. The planner
/// does not: it has a bound of its own.
std::int64_t mostNewMeetings(
    int people, const std::vector<RoundShape> &rounds, const std::vector<Pair> &known);

}  // namespace tablee::rotation
