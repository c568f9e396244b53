#pragma once

#include "rotation/room/bit_rows.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// What people told of themselves and what two of them are to each other by that: whether they share a
/// language, and which wants of the one the other grants.
class Lessons {
public:
    /// Whether anybody told a language, or wants what another offers.
    static bool areTold(const Problem &problem);

    explicit Lessons(const Problem &problem);

    int wants() const { return m_wants; }  ///< of all, as far as others offer it
    std::size_t topics() const { return m_topics; }
    bool shareNoLanguage(Person a, Person b) const { return m_areSpoken && !meet(m_spoken, a, m_spoken, b); }
    /// Whether either grants a want of the other.
    bool concern(Person a, Person b) const
    {
        return meet(m_wanted, a, m_offered, b) || meet(m_wanted, b, m_offered, a);
    }
    /// Calls `visit` with each topic that the first wants and the second offers.
    template <typename Visit> void forEach(Person learner, Person from, Visit visit) const;

    const BitRows &offered() const { return m_offered; }
    const BitRows &wanted() const { return m_wanted; }

private:
    static bool meet(const BitRows &some, Person a, const BitRows &others, Person b)
    {
        for (std::size_t word = 0; word < some.words(); ++word)
            if ((some.row(a)[word] & others.row(b)[word]) != 0)
                return true;
        return false;
    }
    void findWanted(const Problem &problem);

    bool m_areSpoken = false;
    BitRows m_spoken;
    BitRows m_offered;
    BitRows m_wanted;  ///< what others offer, and one does not oneself
    std::size_t m_topics = 0;
    int m_wants = 0;
};

template <typename Visit> void Lessons::forEach(Person learner, Person from, Visit visit) const
{
    for (std::size_t word = 0; word < m_wanted.words(); ++word)
        for (std::uint64_t bits = m_wanted.row(learner)[word] & m_offered.row(from)[word]; bits != 0;
             bits &= bits - 1)
            visit(word * BitRows::bitsOfAWord + static_cast<std::size_t>(std::countr_zero(bits)));
}

}  // namespace tablee::rotation
