#pragma once

#include "rotation/designs/embedding.h"
#include "rotation/designs/part_takers.h"
#include "rotation/search/search.h"

#include <optional>

namespace tablee::rotation {

/// Rounds of a design that has the rounds before as well, those held and the one that has been told, so that
/// a plan goes on without a repeat of which nothing is known but what was held. Nothing where fewer than two
/// could be rounds of a design, or none is found that has at least three in four of the rounds wanted.
std::optional<ContinuedRounds> roundsThatGoOn(
    Search &search, const PartTakers &takers, int tables, int seats, int wanted);

}  // namespace tablee::rotation
