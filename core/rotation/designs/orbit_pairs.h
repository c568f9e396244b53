#pragma once

#include "rotation/designs/orbit_design.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// The pairs of people, those that the group maps onto one another taken as one; and how often each is
/// brought together by a design.
class OrbitPairs {
public:
    explicit OrbitPairs(const OrbitDesign &design);

    int of(Person a, Person b) const
    {
        return m_orbitOf[static_cast<std::size_t>(a) * m_people + static_cast<std::size_t>(b)];
    }
    /// How many orbits of pairs can be brought together by a round that turns.
    int usable() const;

    /// Two sit at a table that is turned round, or get up when `by` is -1. Returns how much the repeats
    /// change.
    int turn(Person a, Person b, int by)
    {
        const auto orbit = static_cast<std::size_t>(of(a, b));
        return add(orbit, by * m_turns[orbit]);
    }
    /// All pairs of an orbit sit at a table that the group leaves as it is.
    int stay(Person a, Person b, int by) { return add(static_cast<std::size_t>(of(a, b)), by); }

private:
    int add(std::size_t orbit, int by)
    {
        const int before = m_times[orbit];
        m_times[orbit] += by;
        return repeats(before + by) - repeats(before);
    }
    static int repeats(int times) { return times > 1 ? times - 1 : 0; }

    std::size_t m_people;
    std::vector<int> m_orbitOf;
    std::vector<int> m_turns;  ///< by orbit: how often a full turn goes through it, 1 for most
    std::vector<int> m_times;
};

}  // namespace tablee::rotation
