#include "rotation/search/tabu_round.h"

#include "rotation/moves/exchange_effects.h"
#include "rotation/seating/announced_round.h"

#include <algorithm>
#include <limits>

namespace tablee::rotation {

namespace {

constexpr std::int64_t looksOfAStep = 200'000;  ///< at one rule each: a fraction of a millisecond
constexpr std::int64_t looksOfAnIteration = 4;  ///< nothing but rules is looked at
constexpr std::size_t mostPeopleLookedAt = 8;
constexpr int fewestPlacesLookedAt = 16;
constexpr std::uint32_t longestByChance = 10;  ///< of the tenure; the rest grows with the broken rules

std::int64_t rulesOf(const Task &task, Person person)
{
    const auto at = static_cast<std::size_t>(person);
    return static_cast<std::int64_t>(
        task.apart[at].size() + task.together[at].size() + task.fixedTables[at].size());
}

}  // namespace

TabuRound::TabuRound(Search &search, Seating &seating, int round)
    : m_search{search}
    , m_task{search.task()}
    , m_seating{seating}
    , m_round{round}
    , m_brokenBy(static_cast<std::size_t>(seating.people()), 0)
    , m_left(static_cast<std::size_t>(seating.people()), nowhere)
    , m_until(static_cast<std::size_t>(seating.people()), 0)
    , m_broken{brokenInRound(m_task, seating, round)}
    , m_moved{movedPeople(m_task, seating)}
    , m_fewest{m_broken}
{
    std::int64_t most = 1;
    for (Place place = 0; place < seating.places(round); ++place)
        if (const Person person = seating.personAt(round, place); m_task.isBoundByRules(person)) {
            m_bound.push_back(person);
            m_brokenBy[static_cast<std::size_t>(person)]
                = brokenAt(m_task, seating, round, person, seating.tableAt(round, place), nobody);
            most = std::max(most, rulesOf(m_task, person));
        }
    const std::int64_t exchanges = looksOfAStep / (4 * most + 4);
    const int places = seating.places(round);
    m_placesLookedAt = static_cast<int>(
        std::clamp<std::int64_t>(exchanges, std::min(places, fewestPlacesLookedAt), places));
    m_peopleLookedAt = static_cast<std::size_t>(
        std::clamp<std::int64_t>(exchanges / std::max(1, places), 1, mostPeopleLookedAt));
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
        if (m_brokenBy[static_cast<std::size_t>(person)] > 0)
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
    const auto from = static_cast<Place>(m_search.random.below(static_cast<std::uint32_t>(places)));
    m_looks += m_placesLookedAt;
    for (int step = 0; step < m_placesLookedAt; ++step) {
        const Place other = (from + step) % places;
        const int there = m_seating.tableAt(m_round, other);
        if (there == here)
            continue;
        const int broken = brokenByExchange(m_task, m_seating, m_round, one, other);
        const bool isTabuOne = isTabu(person, there) || isTabu(m_seating.personAt(m_round, other), here);
        if (broken > least || (isTabuOne && m_broken + broken >= m_fewest)
            || m_moved + movedByExchange(m_task, m_seating, m_round, one, other) > m_task.mostMoved)
            continue;
        if (broken < least)
            best.clear();
        least = broken;
        best.push_back({one, other, broken});
    }
}

bool TabuRound::isTabu(Person person, int table) const
{
    const auto at = static_cast<std::size_t>(person);
    return m_left[at] == table && m_step <= m_until[at];
}

void TabuRound::exchange(const Exchange &chosen)
{
    const auto &[one, other, broken] = chosen;
    const Person people[] = {m_seating.personAt(m_round, one), m_seating.personAt(m_round, other)};
    m_moved += movedByExchange(m_task, m_seating, m_round, one, other);
    for (const Person person : people) {
        forbidReturn(person, m_seating.tableOf(m_round, person));
        tellNeighbours(person, -1);
    }
    m_seating.exchange(m_round, one, other);
    for (const Person person : people)
        tellNeighbours(person, 1);
    for (const Person person : people)
        m_brokenBy[static_cast<std::size_t>(person)]
            = brokenAt(m_task, m_seating, m_round, person, m_seating.tableOf(m_round, person), nobody);
    m_broken += broken;
}

void TabuRound::forbidReturn(Person person, int table)
{
    const auto at = static_cast<std::size_t>(person);
    m_left[at] = table;
    m_until[at] = m_step + 3 * m_broken / 5 + m_search.random.below(longestByChance);
}

/// The rules between a person who is about to leave or has come, and those who sit somewhere.
void TabuRound::tellNeighbours(Person person, int by)
{
    const int table = m_seating.tableOf(m_round, person);
    if (table < 0)
        return;
    const auto at = static_cast<std::size_t>(person);
    for (const Person other : m_task.apart[at])
        if (m_seating.tableOf(m_round, other) == table)
            m_brokenBy[static_cast<std::size_t>(other)] += by;
    for (const Person other : m_task.together[at])
        if (const int theirs = m_seating.tableOf(m_round, other); theirs >= 0 && theirs != table)
            m_brokenBy[static_cast<std::size_t>(other)] += by;
}

void TabuRound::remember()
{
    m_fewest = m_broken;
    m_best.clear();
    for (Place place = 0; place < m_seating.places(m_round); ++place)
        m_best.push_back(m_seating.personAt(m_round, place));
}

}  // namespace tablee::rotation
