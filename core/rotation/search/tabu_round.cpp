#include "rotation/search/tabu_round.h"

#include "rotation/moves/exchange_effects.h"
#include "rotation/seating/announced_round.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tablee::rotation {

namespace {

constexpr int looksOfAStep = 50'000;  ///< at one exchange each: a fraction of a millisecond
constexpr std::int64_t looksOfAnIteration = 48;  ///< nothing but rules is looked at
constexpr std::uint32_t longestByChance = 10;  ///< of the tenure; the rest grows with the broken rules

}  // namespace

TabuRound::TabuRound(Search &search, Seating &seating, int round)
    : m_search{search}
    , m_task{search.task()}
    , m_seating{seating}
    , m_round{round}
    , m_tables{static_cast<std::size_t>(seating.tables(round))}
    , m_rowOf(static_cast<std::size_t>(seating.people()), 0)
    , m_anywhere(static_cast<std::size_t>(seating.people()), 0)
    , m_apartFrom(static_cast<std::size_t>(seating.people()), 0)
    , m_togetherWith(static_cast<std::size_t>(seating.people()), 0)
    , m_left(static_cast<std::size_t>(seating.people()), nowhere)
    , m_until(static_cast<std::size_t>(seating.people()), 0)
    , m_peopleLookedAt{static_cast<std::size_t>(looksOfAStep / std::max(1, seating.places(round)) + 1)}
    , m_broken{brokenInRound(m_task, seating, round)}
    , m_moved{movedPeople(m_task, seating)}
    , m_fewest{m_broken}
{
    for (Place place = 0; place < seating.places(round); ++place)
        if (const Person person = seating.personAt(round, place); m_task.isBoundByRules(person)) {
            m_bound.push_back(person);
            m_rowOf[static_cast<std::size_t>(person)] = m_bound.size();
        }
    m_more.assign((m_bound.size() + 1) * m_tables, 0);
    for (const Person person : m_bound) {
        tellNeighbours(person, seating.tableOf(round, person), 1);
        for (const int own : m_task.fixedTables[static_cast<std::size_t>(person)]) {
            ++m_anywhere[static_cast<std::size_t>(person)];
            if (std::cmp_less(own, m_tables))
                --m_more[cell(person, own)];
        }
    }
}

bool TabuRound::run(std::int64_t iterations)
{
    const int before = m_fewest;
    const std::int64_t end = m_search.done() + iterations;
    remember();
    std::vector<Exchange> best;
    while (m_broken > 0 && m_search.done() < end && !m_search.isOver()) {
        ++m_step;
        m_looks = 0;
        best.clear();
        int least = std::numeric_limits<int>::max();
        for (const Person person : someWhoBreakRules())
            lookAt(person, best, least);
        if (!best.empty())
            exchange(best[m_search.random.below(static_cast<std::uint32_t>(best.size()))]);
        m_search.count(1 + m_looks / looksOfAnIteration);
        if (m_broken < m_fewest)
            remember();
    }
    for (Place place = 0; place < m_seating.places(m_round); ++place)
        m_seating.put(m_round, place, m_best[static_cast<std::size_t>(place)]);
    return m_fewest < before;
}

std::vector<Person> TabuRound::someWhoBreakRules()
{
    std::vector<Person> people;
    for (const Person person : m_bound)
        if (brokenAt(person, m_seating.tableOf(m_round, person)) > 0)
            people.push_back(person);
    for (std::size_t chosen = 0; chosen < m_peopleLookedAt && chosen < people.size(); ++chosen)
        std::swap(people[chosen],
            people[chosen + m_search.random.below(static_cast<std::uint32_t>(people.size() - chosen))]);
    people.resize(std::min(people.size(), m_peopleLookedAt));
    return people;
}

/// Adds to `best` where this one could go for no more than `least` rules, or begins it anew for fewer.
void TabuRound::lookAt(Person person, std::vector<Exchange> &best, int &least)
{
    const Place one = m_seating.placeOf(m_round, person);
    const int places = m_seating.places(m_round), here = m_seating.tableAt(m_round, one);
    m_looks += places;
    noteRulesWith(person, 1);
    for (Place other = 0; other < places; ++other) {
        const int there = m_seating.tableAt(m_round, other);
        if (there == here)
            continue;
        const Person mate = m_seating.personAt(m_round, other);
        const int broken = brokenByExchange(person, here, mate, there);
        if (broken > least)
            continue;
        const bool isTabuOne = isTabu(person, there) || isTabu(mate, here);
        if ((isTabuOne && m_broken + broken >= m_fewest)
            || m_moved + movedByExchange(m_task, m_seating, m_round, one, other) > m_task.mostMoved)
            continue;
        if (broken < least)
            best.clear();
        least = broken;
        best.push_back({one, other, broken});
    }
    noteRulesWith(person, -1);
}

void TabuRound::noteRulesWith(Person person, int by)
{
    const auto at = static_cast<std::size_t>(person);
    for (const Person other : m_task.apart[at])
        m_apartFrom[static_cast<std::size_t>(other)] += static_cast<std::int16_t>(by);
    for (const Person other : m_task.together[at])
        m_togetherWith[static_cast<std::size_t>(other)] += static_cast<std::int16_t>(by);
}

/// How many rules more are broken when two change places, `one` being the one who is looked at. Either was
/// counted as if the other stayed.
int TabuRound::brokenByExchange(Person one, int here, Person other, int there) const
{
    const auto mate = static_cast<std::size_t>(other);
    const int rules
        = brokenAt(one, there) - brokenAt(one, here) + brokenAt(other, here) - brokenAt(other, there);
    return there < 0 ? rules - m_apartFrom[mate] : rules + 2 * (m_togetherWith[mate] - m_apartFrom[mate]);
}

bool TabuRound::isTabu(Person person, int table) const
{
    const auto at = static_cast<std::size_t>(person);
    return m_left[at] == table && m_step <= m_until[at];
}

void TabuRound::exchange(const Exchange &chosen)
{
    const auto &[one, other, broken] = chosen;
    m_moved += movedByExchange(m_task, m_seating, m_round, one, other);
    const Person people[] = {m_seating.personAt(m_round, one), m_seating.personAt(m_round, other)};
    for (const Person person : people) {
        const int table = m_seating.tableOf(m_round, person);
        forbidReturn(person, table);
        tellNeighbours(person, table, -1);
    }
    m_seating.exchange(m_round, one, other);
    for (const Person person : people)
        tellNeighbours(person, m_seating.tableOf(m_round, person), 1);
    m_broken += broken;
}

void TabuRound::forbidReturn(Person person, int table)
{
    const auto at = static_cast<std::size_t>(person);
    m_left[at] = table;
    m_until[at] = m_step + 3 * m_broken / 5 + m_search.random.below(longestByChance);
}

/// Somebody sits at a table now, or no longer: what those break who have rules with them.
void TabuRound::tellNeighbours(Person person, int table, int by)
{
    if (table < 0)
        return;
    const auto at = static_cast<std::size_t>(person);
    const auto change = static_cast<std::int16_t>(by);
    for (const Person other : m_task.apart[at])
        if (m_rowOf[static_cast<std::size_t>(other)] > 0)
            m_more[cell(other, table)] += change;
    for (const Person other : m_task.together[at])
        if (m_rowOf[static_cast<std::size_t>(other)] > 0) {
            m_anywhere[static_cast<std::size_t>(other)] += by;
            m_more[cell(other, table)] -= change;
        }
}

void TabuRound::remember()
{
    m_fewest = m_broken;
    m_best.clear();
    for (Place place = 0; place < m_seating.places(m_round); ++place)
        m_best.push_back(m_seating.personAt(m_round, place));
}

}  // namespace tablee::rotation
