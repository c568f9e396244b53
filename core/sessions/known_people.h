#pragma once

#include "sessions/loaded_session.h"

#include <optional>
#include <vector>

namespace tablee {

/// Of these people, how many the one knows who knows fewest of them. Whoever is not a member knows nobody.
int fewestKnown(const std::vector<std::optional<MemberId>> &people, const KnownPairs &met);

}  // namespace tablee
