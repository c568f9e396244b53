#pragma once

#include "rotation/room/validation.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace tablee::rotation {

/// Whom each person knows, sorted: one list after the other, in one piece of memory and half a word for each.
/// Where thousands know thousands, whoever stops a search would else wait until all of it has been let go of.
class Acquaintances {
public:
    using Number = std::int16_t;
    using List = std::span<const Number>;
    static_assert(mostPlanned <= std::numeric_limits<Number>::max());

    Acquaintances() = default;
    /// Lists for `people`, with nobody in them.
    explicit Acquaintances(std::size_t people)
        : m_ends(people, 0)
    {
    }

    void reserve(std::size_t people, std::size_t acquaintances)
    {
        m_ends.reserve(people);
        m_others.reserve(acquaintances);
    }
    void add(Person other) { m_others.push_back(static_cast<Number>(other)); }  ///< to the list of the next
    void endList() { m_ends.push_back(m_others.size()); }

    std::size_t size() const { return m_ends.size(); }
    bool areNone() const { return m_others.empty(); }
    List operator[](std::size_t person) const
    {
        const std::size_t begin = person == 0 ? 0 : m_ends[person - 1];
        return List{m_others}.subspan(begin, m_ends[person] - begin);
    }

private:
    std::vector<Number> m_others;
    std::vector<std::size_t> m_ends;  ///< by person
};

}  // namespace tablee::rotation
