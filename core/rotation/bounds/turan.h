#pragma once

#include <cstdint>

namespace tablee::rotation {

/// Edges of Turán's graph (1941): `seats` people in `groups` groups as even as can be, pairs of different
/// groups. No table of so many seats has more pairs of strangers, when of each group all know one another.
inline std::int64_t turanEdges(std::int64_t seats, std::int64_t groups)
{
    if (groups == 0)
        return 0;
    const std::int64_t small = seats / groups, larger = seats % groups;
    const std::int64_t within
        = larger * (small + 1) * small / 2 + (groups - larger) * small * (small - 1) / 2;
    return seats * (seats - 1) / 2 - within;
}

}  // namespace tablee::rotation
