#include "rotation/designs/orbit_pairs.h"

#include <algorithm>

namespace tablee::rotation {

OrbitPairs::OrbitPairs(const OrbitDesign &design)
    : m_people{static_cast<std::size_t>(design.people())}
    , m_orbitOf(m_people * m_people, -1)
{
    const auto cell = [this](Person a, Person b) {
        return static_cast<std::size_t>(a) * m_people + static_cast<std::size_t>(b);
    };
    for (Person a = 0; a < design.people(); ++a)
        for (Person b = a + 1; b < design.people(); ++b) {
            if (m_orbitOf[cell(a, b)] >= 0)
                continue;
            const auto orbit = static_cast<int>(m_turns.size());
            int size = 0;
            for (int steps = 0; steps < design.order; ++steps) {
                const Person x = design.turned(a, steps), y = design.turned(b, steps);
                size += m_orbitOf[cell(x, y)] < 0 ? 1 : 0;
                m_orbitOf[cell(x, y)] = m_orbitOf[cell(y, x)] = orbit;
            }
            m_turns.push_back(design.order / size);
        }
    m_times.assign(m_turns.size(), 0);
}

int OrbitPairs::usable() const
{
    return static_cast<int>(std::count(m_turns.begin(), m_turns.end(), 1));
}

}  // namespace tablee::rotation
