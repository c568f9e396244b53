#include "rotation/room/lessons.h"

#include <map>

namespace tablee::rotation {

namespace {

using Lists = std::vector<std::vector<int>>;

/// Numbers without gaps, in place of those that were told.
class Dense {
public:
    void add(const Lists &lists)
    {
        for (const std::vector<int> &list : lists)
            for (const int told : list)
                m_numbers.try_emplace(told, m_numbers.size());
    }
    std::size_t size() const { return m_numbers.size(); }
    BitRows rows(const Lists &lists) const
    {
        BitRows rows{lists.size(), size()};
        for (std::size_t person = 0; person < lists.size(); ++person)
            for (const int told : lists[person])
                rows.add(static_cast<Person>(person), m_numbers.at(told));
        return rows;
    }

private:
    std::map<int, std::size_t> m_numbers;
};

}  // namespace

bool Lessons::areTold(const Problem &problem)
{
    const auto size = static_cast<std::size_t>(problem.people);
    return problem.spoken.size() == size || (problem.offers.size() == size && problem.wants.size() == size);
}

Lessons::Lessons(const Problem &problem)
    : m_areSpoken{problem.spoken.size() == static_cast<std::size_t>(problem.people)}
{
    if (m_areSpoken) {
        Dense languages;
        languages.add(problem.spoken);
        m_spoken = languages.rows(problem.spoken);
    }
    const auto size = static_cast<std::size_t>(problem.people);
    if (problem.offers.size() == size && problem.wants.size() == size)
        findWanted(problem);
}

void Lessons::findWanted(const Problem &problem)
{
    Dense topics;
    topics.add(problem.offers);
    topics.add(problem.wants);
    m_topics = topics.size();
    m_offered = topics.rows(problem.offers);
    m_wanted = topics.rows(problem.wants);
    std::vector<std::uint64_t> offeredByAny(m_offered.words(), 0);
    for (Person person = 0; person < problem.people; ++person)
        for (std::size_t word = 0; word < m_offered.words(); ++word)
            offeredByAny[word] |= m_offered.row(person)[word];
    for (Person person = 0; person < problem.people; ++person)
        for (std::size_t word = 0; word < m_wanted.words(); ++word) {
            std::uint64_t &wanted = m_wanted.row(person)[word];
            wanted &= offeredByAny[word] & ~m_offered.row(person)[word];
            m_wants += std::popcount(wanted);
        }
}

}  // namespace tablee::rotation
