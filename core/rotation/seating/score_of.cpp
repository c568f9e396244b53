#include "rotation/seating/score_of.h"

#include "rotation/rules/rules.h"
#include "rotation/seating/announced_round.h"

#include <algorithm>
#include <array>
#include <cstdint>
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

/// The bits of all words, in steps that a compiler takes for several words at once.
int countBits(const Words &words)
{
    std::uint64_t sum = 0;
    for (std::uint64_t bits : words) {
        bits -= bits >> 1 & 0x5555555555555555U;
        bits = (bits & 0x3333333333333333U) + (bits >> 2 & 0x3333333333333333U);
        bits = (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fU;
        bits += bits >> 8;
        bits += bits >> 16;
        sum += (bits + (bits >> 32)) & 0x7fU;
    }
    return static_cast<int>(sum);
}

struct Mates {
    int all = 0;
    int fresh = 0;
};

/// Whom one person has met, marked mate by mate.
class MarkedMates {
public:
    MarkedMates(const Task &task, const Seating &seating)
        : m_task{task}
        , m_seating{seating}
        , m_marks(static_cast<std::size_t>(task.people()), nobody)
    {
    }

    Mates count(Person person, std::int64_t &steps)
    {
        const Acquaintances::List known = m_task.known[static_cast<std::size_t>(person)];
        for (const Person other : known)
            mark(other) = person;
        mark(person) = person;
        Mates mates;
        for (int round = 0; round < m_seating.rounds(); ++round) {
            const int table = m_seating.tableOf(round, person);
            if (table < 0)
                continue;
            const Place begin = m_seating.begin(round, table), end = m_seating.end(round, table);
            mates.all += end - begin - 1;
            for (Place place = begin; place < end; ++place) {
                Person &last = mark(m_seating.personAt(round, place));
                mates.fresh += last != person ? 1 : 0;
                last = person;
            }
        }
        steps = mates.all + static_cast<std::int64_t>(known.size());
        return mates;
    }

private:
    Person &mark(Person person) { return m_marks[static_cast<std::size_t>(person)]; }

    const Task &m_task;
    const Seating &m_seating;
    std::vector<Person> m_marks;  ///< by person: who met them last
};

/// The same where tables are large: the sets of those who sit at them are joined, which are far fewer words
/// than people.
class JoinedMates {
public:
    JoinedMates(const Task &task, const Seating &seating)
        : m_task{task}
        , m_seating{seating}
        , m_met(wordsFor(task), 0)
    {
        for (int round = 0; round < seating.rounds(); ++round) {
            m_sets.emplace_back(static_cast<std::size_t>(seating.tables(round)), small);
            for (int table = 0; table < seating.tables(round); ++table)
                if (isLarge(seating.end(round, table) - seating.begin(round, table), m_met.size()))
                    addLarge(round, table);
        }
    }

    static bool fit(const Task &task, const Seating &seating)
    {
        const std::size_t words = wordsFor(task);
        for (int round = 0; round < seating.rounds(); ++round)
            for (int table = 0; table < seating.tables(round); ++table)
                if (isLarge(seating.end(round, table) - seating.begin(round, table), words))
                    return true;
        return false;
    }

    Mates count(Person person, std::int64_t &steps)
    {
        std::fill(m_met.begin(), m_met.end(), 0);
        add(m_met, person);
        const Acquaintances::List known = m_task.known[static_cast<std::size_t>(person)];
        for (const Person other : known)
            add(m_met, other);
        Mates mates;
        m_joined.clear();
        steps = static_cast<std::int64_t>(m_met.size() + known.size());
        for (int round = 0; round < m_seating.rounds(); ++round)
            if (const int table = m_seating.tableOf(round, person); table >= 0)
                mates.all += sitAt(round, table, steps) - 1;
        joinLarge();
        steps += static_cast<std::int64_t>(m_joined.size() * m_met.size() / 2);
        mates.fresh = countBits(m_met) - 1 - static_cast<int>(known.size());
        return mates;
    }

private:
    static std::size_t wordsFor(const Task &task)
    {
        return (static_cast<std::size_t>(task.people()) / bitsOfAWord / wordsAtOnce + 1) * wordsAtOnce;
    }
    static bool isLarge(int size, std::size_t words) { return static_cast<std::size_t>(size) * 4 > words; }

    void addLarge(int round, int table)
    {
        m_sets[static_cast<std::size_t>(round)][static_cast<std::size_t>(table)]
            = static_cast<int>(m_large.size());
        Words &words = m_large.emplace_back(m_met.size(), 0);
        for (Place place = m_seating.begin(round, table); place < m_seating.end(round, table); ++place)
            add(words, m_seating.personAt(round, place));
    }

    /// Returns how many sit there.
    int sitAt(int round, int table, std::int64_t &steps)
    {
        const Place begin = m_seating.begin(round, table), end = m_seating.end(round, table);
        const int set = m_sets[static_cast<std::size_t>(round)][static_cast<std::size_t>(table)];
        if (set != small)
            m_joined.push_back(m_large[static_cast<std::size_t>(set)].data());
        else
            for (Place place = begin; place < end; ++place, ++steps)
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
    static constexpr int small = -1;
    std::vector<std::vector<int>> m_sets;  ///< by round and table: which of the large ones it is
    std::vector<Words> m_large;
    std::vector<const std::uint64_t *> m_joined;  ///< the large tables of the person looked at
};

struct Meetings {
    int repeated = 0;  ///< each seen from both sides
    int worstOff = 0;
};

template <typename Counting> Meetings meetingsOf(const Task &task, Counting counting, Patience &patience)
{
    Meetings meetings{0, task.people()};
    std::int64_t steps = 0;
    for (Person person = 0; person < task.people(); ++person) {
        patience.spend(steps);
        const auto [all, fresh] = counting.count(person, steps);
        meetings.repeated += all - fresh;
        meetings.worstOff = std::min(meetings.worstOff, fresh);
    }
    return meetings;
}

}  // namespace

Score scoreOf(const Task &task, const Seating &seating, Patience patience)
{
    const auto [repeated, worstOff] = JoinedMates::fit(task, seating)
        ? meetingsOf(task, JoinedMates{task, seating}, patience)
        : meetingsOf(task, MarkedMates{task, seating}, patience);
    return {brokenRules(task, seating, patience), repeated / 2, task.bounds.worstOff - worstOff,
        movedPeople(task, seating)};
}

}  // namespace tablee::rotation
