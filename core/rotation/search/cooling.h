#pragma once

#include "rotation/search/acceptance.h"

#include <cstdint>

namespace tablee::rotation {

/// How an annealing grows colder (Kirkpatrick, Gelatt and Vecchi 1983): the base of its acceptance begins at
/// `warmest` and falls by the factor `factor` after each of `levels` levels; both are fractions of 2^32.
struct Cooling {
    std::uint32_t warmest;
    std::uint32_t factor;
    int levels;
};

/// Calls `stride(acceptance)`, each worth so many iterations, until `iterations` are done; ends before
/// where `isOver()` says so.
template <typename IsOver, typename Stride>
void coolDown(const Cooling &cooling, std::int64_t iterationsOfAStride, std::int64_t iterations,
    IsOver isOver, Stride stride)
{
    std::uint32_t base = cooling.warmest;
    for (int level = 0; level < cooling.levels; ++level) {
        const Acceptance accepts{base};
        for (std::int64_t done = 0; done < iterations / cooling.levels; done += iterationsOfAStride) {
            if (isOver())
                return;
            stride(accepts);
        }
        base = static_cast<std::uint32_t>(std::uint64_t{base} * cooling.factor >> 32);
    }
}

}  // namespace tablee::rotation
