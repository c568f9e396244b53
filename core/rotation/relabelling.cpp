#include "rotation/relabelling.h"

#include "rotation/acceptance.h"

#include <numeric>

namespace tablee::rotation {

namespace {

/// Square table of bits: which parts meet.
class MeetingBits {
public:
    explicit MeetingBits(std::size_t parts)
        : m_parts{parts}
        , m_bits(parts * parts, false)
    {
    }
    void set(Person a, Person b) { m_bits[cell(a, b)] = m_bits[cell(b, a)] = true; }
    bool operator()(Person a, Person b) const { return m_bits[cell(a, b)]; }

private:
    std::size_t cell(Person a, Person b) const
    {
        return static_cast<std::size_t>(a) * m_parts + static_cast<std::size_t>(b);
    }
    std::size_t m_parts;
    std::vector<bool> m_bits;
};

class Dealing {
public:
    Dealing(const std::vector<Round> &parts, Search &search)
        : m_search{search}
        , m_task{search.task()}
        , m_meet{static_cast<std::size_t>(m_task.people())}
        , m_partOf(static_cast<std::size_t>(m_task.people()))
    {
        for (const Round &round : parts) {
            if (search.stopToken().stop_requested())
                throw Stopped{};
            for (const Table &table : round)
                for (std::size_t i = 0; i < table.size(); ++i)
                    for (std::size_t j = i + 1; j < table.size(); ++j)
                        m_meet.set(table[i], table[j]);
        }
        std::iota(m_partOf.begin(), m_partOf.end(), 0);
        shuffle(m_partOf, m_search.random);
        for (Person person = 0; person < m_task.people(); ++person) {
            if (search.stopToken().stop_requested())
                throw Stopped{};
            m_cost += conflictsAt(person, partOf(person), nobody);
        }
        m_cost /= 2;
        m_best = m_partOf;
        m_bestCost = m_cost;
    }

    void run(std::int64_t iterations)
    {
        constexpr int levels = 48;
        std::uint32_t base = 0xa0000000U;
        for (int level = 0; level < levels; ++level) {
            const Acceptance acceptance{base};
            for (std::int64_t done = 0; done < iterations / levels; done += m_search.stride()) {
                if (m_bestCost == 0 || m_search.isOver())
                    return;
                for (int iteration = 0; iteration < m_search.stride(); ++iteration)
                    tryOne(acceptance);
                m_search.count(m_search.stride());
            }
            base = static_cast<std::uint32_t>(std::uint64_t{base} * 0xf6000000U >> 32);
        }
    }

    std::vector<Person> personOfPart() const
    {
        std::vector<Person> persons(m_best.size());
        for (std::size_t person = 0; person < m_best.size(); ++person)
            persons[static_cast<std::size_t>(m_best[person])] = static_cast<Person>(person);
        return persons;
    }

private:
    int partOf(Person person) const { return m_partOf[static_cast<std::size_t>(person)]; }

    /// How many acquaintances a person would meet in a part.
    int conflictsAt(Person person, int part, Person except) const
    {
        int conflicts = 0;
        for (const Person other : m_task.known[static_cast<std::size_t>(person)])
            conflicts += other != except && m_meet(part, partOf(other)) ? 1 : 0;
        return conflicts;
    }

    void tryOne(const Acceptance &acceptance)
    {
        const auto people = static_cast<std::uint32_t>(m_task.people());
        const auto a = static_cast<Person>(m_search.random.below(people));
        const int here = partOf(a), before = conflictsAt(a, here, nobody);
        if (before == 0 && m_search.random.below(8) != 0)
            return;
        const auto b = static_cast<Person>(m_search.random.below(people));
        if (a == b)
            return;
        const int there = partOf(b);
        const int change = conflictsAt(a, there, b) + conflictsAt(b, here, a) - conflictsAt(a, here, b)
            - conflictsAt(b, there, a);
        if (!acceptance(weightOfExcess * change, m_search.random))
            return;
        m_partOf[static_cast<std::size_t>(a)] = there;
        m_partOf[static_cast<std::size_t>(b)] = here;
        m_cost += change;
        if (m_cost < m_bestCost) {
            m_bestCost = m_cost;
            m_best = m_partOf;
        }
    }

    Search &m_search;
    const Task &m_task;
    MeetingBits m_meet;
    std::vector<int> m_partOf;
    std::vector<int> m_best;
    int m_cost = 0;
    int m_bestCost = 0;
};

}  // namespace

std::vector<Person> dealParts(const std::vector<Round> &parts, Search &search, std::int64_t iterations)
{
    if (!search.task().hasAcquaintances()) {
        std::vector<Person> persons(static_cast<std::size_t>(search.task().people()));
        std::iota(persons.begin(), persons.end(), 0);
        shuffle(persons, search.random);
        return persons;
    }
    Dealing dealing{parts, search};
    dealing.run(iterations);
    return dealing.personOfPart();
}

}  // namespace tablee::rotation
