#include "rotation/score_of.h"

#include "rotation/announced_round.h"
#include "rotation/rules.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <numeric>
#include <vector>

namespace tablee::rotation {

namespace {

constexpr std::size_t bitsOfAWord = 64;
constexpr std::size_t wordsAtOnce = 8;

using Words = std::vector<std::uint64_t>;  ///< a set of people, a bit each

void add(Words &words, Person person)
{
    const auto bit = static_cast<std::size_t>(person);
    words[bit / bitsOfAWord] |= std::uint64_t{1} << bit % bitsOfAWord;
}

/// Whom one person has met, looked at person by person. Of large tables their sets are joined, which are far
/// fewer words than people.
class Met {
public:
    Met(const Task &task, const Seating &seating)
        : m_task{task}
        , m_seating{seating}
        , m_met((static_cast<std::size_t>(task.people()) / bitsOfAWord / wordsAtOnce + 1) * wordsAtOnce, 0)
    {
        for (int round = 0; round < seating.rounds(); ++round) {
            m_sets.emplace_back(static_cast<std::size_t>(seating.tables(round)), small);
            for (int table = 0; table < seating.tables(round); ++table)
                if (isLarge(seating.end(round, table) - seating.begin(round, table)))
                    addLarge(round, table);
        }
    }

    /// What the last count took.
    std::int64_t steps() const { return m_steps; }

    struct Mates {
        int all = 0;
        int fresh = 0;
    };
    Mates count(Person person)
    {
        std::fill(m_met.begin(), m_met.end(), 0);
        add(m_met, person);
        const std::vector<Person> &known = m_task.known[static_cast<std::size_t>(person)];
        for (const Person other : known)
            add(m_met, other);
        Mates mates;
        m_joined.clear();
        m_steps = static_cast<std::int64_t>(m_met.size() + known.size());
        for (int round = 0; round < m_seating.rounds(); ++round)
            if (const int table = m_seating.tableOf(round, person); table >= 0)
                mates.all += sitAt(round, table) - 1;
        joinLarge();
        m_steps += static_cast<std::int64_t>(m_joined.size() * m_met.size() / 2);
        mates.fresh = std::accumulate(m_met.begin(), m_met.end(), 0,
                          [](int sum, std::uint64_t word) { return sum + std::popcount(word); })
            - 1 - static_cast<int>(known.size());
        return mates;
    }

private:
    bool isLarge(int size) const { return static_cast<std::size_t>(size) * 4 > m_met.size(); }

    void addLarge(int round, int table)
    {
        m_sets[static_cast<std::size_t>(round)][static_cast<std::size_t>(table)]
            = static_cast<int>(m_large.size());
        Words &words = m_large.emplace_back(m_met.size(), 0);
        for (Place place = m_seating.begin(round, table); place < m_seating.end(round, table); ++place)
            add(words, m_seating.personAt(round, place));
    }

    /// Returns how many sit there.
    int sitAt(int round, int table)
    {
        const Place begin = m_seating.begin(round, table), end = m_seating.end(round, table);
        const int set = m_sets[static_cast<std::size_t>(round)][static_cast<std::size_t>(table)];
        if (set != small)
            m_joined.push_back(m_large[static_cast<std::size_t>(set)].data());
        else
            for (Place place = begin; place < end; ++place, ++m_steps)
                add(m_met, m_seating.personAt(round, place));
        return end - begin;
    }

    void joinLarge()
    {
        for (std::size_t from = 0; !m_joined.empty() && from < m_met.size(); from += wordsAtOnce) {
            std::array<std::uint64_t, wordsAtOnce> sum{};
            for (const std::uint64_t *words : m_joined)
                for (std::size_t word = 0; word < wordsAtOnce; ++word)
                    sum[word] |= words[from + word];
            for (std::size_t word = 0; word < wordsAtOnce; ++word)
                m_met[from + word] |= sum[word];
        }
    }

    const Task &m_task;
    const Seating &m_seating;
    Words m_met;
    std::int64_t m_steps = 0;
    static constexpr int small = -1;
    std::vector<std::vector<int>> m_sets;  ///< by round and table: which of the large ones it is
    std::vector<Words> m_large;
    std::vector<const std::uint64_t *> m_joined;  ///< the large tables of the person looked at
};

}  // namespace

Score scoreOf(const Task &task, const Seating &seating, Patience patience)
{
    Met met{task, seating};
    int repeated = 0, worstOff = task.people() == 0 ? 0 : task.people();
    for (Person person = 0; person < task.people(); ++person) {
        patience.spend(met.steps());
        const auto [all, fresh] = met.count(person);
        repeated += all - fresh;
        worstOff = std::min(worstOff, fresh);
    }
    // Each pair was seen from both sides.
    return {brokenRules(task, seating, patience), repeated / 2, std::max(0, task.bounds.worstOff - worstOff),
        movedPeople(task, seating)};
}

}  // namespace tablee::rotation
