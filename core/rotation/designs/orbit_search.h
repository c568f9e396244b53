#pragma once

#include "rotation/designs/orbit_design.h"
#include "rotation/search/search.h"

#include <optional>

namespace tablee::rotation {

/// Looks for rounds without a repeat that a cyclic group maps onto one another: what is searched are a few
/// base rounds, which makes a hard problem a small one. (Difference families by hill climbing after Dinitz
/// and Stinson 1987; here annealed, for one group after the other.) Nothing when so many iterations did not
/// suffice.
std::optional<OrbitDesign> searchOrbits(
    int tables, int seats, int wanted, Search &search, std::int64_t iterations);

/// The groups and kinds of rounds that give just so many rounds, the largest groups first; base rounds empty
/// but of the right number.
std::vector<OrbitDesign> orbitShapes(int tables, int seats, int wanted);

}  // namespace tablee::rotation
