#pragma once

#include "rotation/bounds/round_bound.h"

#include <cstdint>

namespace tablee::rotation {

/// So many pairs at the tables of a round know each other however people sit. Seen from each person: beside
/// them sit people whom they know, or strangers, and of strangers who all know one another a table without a
/// pair that knows each other takes one; so that the sets of strangers who do not know one another, the
/// independent sets, are no larger than the number of such groups (a clique cover), and Turán's theorem
/// counts the pairs of a table that has more. A table counts by what its people need, shared among them.
std::int64_t pairsWhoKnowEachOther(const Problem &problem, int round, const Acquaintances &known);

}  // namespace tablee::rotation
