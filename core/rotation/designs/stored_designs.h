#pragma once

#include "rotation/designs/orbit_design.h"

#include <optional>

namespace tablee::rotation {

/// Rounds without a repeat that take longer to find than anybody waits, and what up to ten tables of ten have
/// beyond lines.h, so that it is there at once; their sources are told beside them.
/// Nothing when none is stored for rooms of this kind, or not of so many rounds.
std::optional<OrbitDesign> storedDesign(int tables, int seats, int wanted);

}  // namespace tablee::rotation
