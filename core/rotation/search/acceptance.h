#pragma once

#include "foundation/random.h"
#include "rotation/seating/draft.h"

#include <array>
#include <cstdint>

namespace tablee::rotation {

/// What a change weighs to the annealing; the order of the measures, softened so that a rule may be bent on
/// the way.
inline constexpr int weightOfBroken = 32, weightOfExcess = 4, weightOfMoved = 1;
/// Of a rule where so many keep people apart that each way from one good seating to another bends some.
inline constexpr int softWeightOfBroken = 8;

inline int weigh(const Change &change)
{
    return weightOfBroken * change.broken + weightOfExcess * change.excess + weightOfMoved * change.moved;
}

/// The rule of Metropolis (1953): worse by w is taken with probability b^w, where the base b falls as it
/// grows colder. Integers only, fractions of 2^32, so that every machine decides alike.
class Acceptance {
public:
    explicit Acceptance(std::uint32_t base)
    {
        std::uint64_t chance = 0xffffffffU;
        for (std::uint32_t &entry : m_chances) {
            chance = chance * base >> 32;
            entry = static_cast<std::uint32_t>(chance);
        }
    }

    bool operator()(int weight, Random &random) const
    {
        if (weight <= 0)
            return true;
        const auto index = static_cast<std::size_t>(weight - 1);
        return index < m_chances.size() && m_chances[index] > 0 && (random.next() >> 32) < m_chances[index];
    }

    /// How much worse it may become this time: at least w with probability b^w.
    int draw(Random &random) const
    {
        const auto chance = static_cast<std::uint32_t>(random.next() >> 32);
        std::size_t worse = 0;
        while (worse < m_chances.size() && chance < m_chances[worse])
            ++worse;
        return static_cast<int>(worse);
    }

private:
    std::array<std::uint32_t, 96> m_chances{};
};

}  // namespace tablee::rotation
