#pragma once

#include "rotation/problem.h"
#include "rotation/room/patience.h"

#include <optional>
#include <vector>

namespace tablee::rotation {

/// By taker of a part, the table of one round that was held; -1 for whoever did not sit.
using TablesBefore = std::vector<int>;

/// What a design has beside the rounds before, and who takes its parts.
struct ContinuedRounds {
    std::vector<Round> parts;
    std::vector<int> takerOfPart;
};

/// Looks for rounds of a design that are those before, but for the numbers of people and tables: whoever has
/// met then does not meet in its other rounds. One incidence structure is embedded in another by
/// backtracking, whoever has least choice first (after Ullmann, An algorithm for subgraph isomorphism,
/// Journal of the ACM 23, 1976). Nothing where there is none, or `patience` ends.
std::optional<ContinuedRounds> embedded(
    const std::vector<TablesBefore> &before, const std::vector<Round> &design, Patience &patience);

}  // namespace tablee::rotation
