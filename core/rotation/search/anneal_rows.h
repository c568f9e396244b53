#pragma once

#include "rotation/search/search.h"

namespace tablee::rotation {

/// Simulated annealing that looks at all exchanges of one seat at a time: how much worse it may become is
/// drawn first, then one of the exchanges that are no worse than that, if there is any. (After "simulated
/// annealing without rejected moves", Greene and Supowit 1986; the row in place of the whole neighbourhood.)
/// Begins with the best plan so far, and needs SeatCosts to fit. A rule that is broken on the way weighs
/// `weightOfRule`.
void annealRows(Search &search, std::int64_t iterations, int weightOfRule);

/// The same for a plan without a repeat too many, in which some have too few people beside them: they are
/// given larger tables first, and none loses them again. Ends where the best plan became better.
void annealRowsWithinReach(Search &search, std::int64_t iterations);

}  // namespace tablee::rotation
