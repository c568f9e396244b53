#include "rotation/search/seat_costs.h"

#include "rotation/rules/rules.h"
#include "rotation/seating/announced_round.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

using Cost = SeatCosts::Cost;

constexpr Cost never = 12'000;  ///< twice it still fits into a Cost
constexpr std::size_t lanes = 8;  ///< places looked at as one
constexpr std::size_t mostCells = 2'000'000;  ///< beyond, the table no longer lies near the processor
constexpr int mostSeatsOfATable = 64;
constexpr std::size_t mostRulesOfAPerson = 32;

}  // namespace

bool SeatCosts::fit(const Task &task)
{
    const auto people = static_cast<std::size_t>(task.people());
    if (people * people * static_cast<std::size_t>(task.rounds()) > mostCells)
        return false;
    // Whoever rests breaks no rule, so that togetherness would no longer be a sum over pairs at a table.
    if (task.problem.mayRest && !task.problem.together.empty())
        return false;
    for (std::size_t person = 0; person < people; ++person)
        if (task.together[person].size() + task.apart[person].size() + task.fixedTables[person].size()
            > mostRulesOfAPerson)
            return false;
    return std::all_of(
        task.problem.tableSizes.begin(), task.problem.tableSizes.end(), [](const std::vector<int> &sizes) {
            return std::all_of(
                sizes.begin(), sizes.end(), [](int size) { return size <= mostSeatsOfATable; });
        });
}

SeatCosts::SeatCosts(const Task &task, Seating seating, const std::stop_token &stop, int weightOfRule)
    : m_task{&task}
    , m_seating{std::move(seating)}
    , m_people{static_cast<std::size_t>(task.people())}
    , m_width{(m_people + lanes - 1) / lanes * lanes}
    , m_rows{1}
    , m_weightOfRule{weightOfRule}
    , m_times(m_people * m_people, 0)
    , m_pairCosts(m_people * m_people, 0)
{
    for (int round = 0; round < m_seating.rounds(); ++round)
        m_rows = std::max(m_rows, m_seating.tables(round) + 1);
    const auto rounds = static_cast<std::size_t>(m_seating.rounds());
    m_own.assign(rounds * m_people, 0);
    m_joins.assign(rounds * m_people * m_width, never);
    m_swaps.assign(rounds * static_cast<std::size_t>(m_rows) * m_width, never);
    countMeetings();
    weighPairs();
    for (int round = 0; round < m_seating.rounds(); ++round) {
        if (stop.stop_requested())
            throw Stopped{};
        fillRound(round);
    }
}

void SeatCosts::countMeetings()
{
    for (Person person = 0; person < m_task->people(); ++person)
        for (const Person other : m_task->known[static_cast<std::size_t>(person)])
            m_times[pair(person, other)] = 1;
    for (int round = 0; round < m_seating.rounds(); ++round)
        for (Place place = 0; place < m_seating.restBegin(round); ++place) {
            const int table = m_seating.tableAt(round, place);
            for (Place mate = m_seating.begin(round, table); mate < place; ++mate) {
                const Person a = at(round, place), b = at(round, mate);
                m_excess += m_times[pair(a, b)] > 0 ? 1 : 0;
                ++m_times[pair(a, b)], ++m_times[pair(b, a)];
            }
        }
}

void SeatCosts::weighPairs()
{
    for (std::size_t index = 0; index < m_times.size(); ++index)
        m_pairCosts[index] = m_times[index] > 0 ? weightOfExcess : 0;
    for (Person person = 0; person < m_task->people(); ++person) {
        const auto add = [&](const std::vector<Person> &others, int weight) {
            for (const Person other : others) {
                Cost &cost = m_pairCosts[pair(person, other)];
                cost = narrow(cost + weight);
            }
        };
        add(m_task->apart[static_cast<std::size_t>(person)], m_weightOfRule);
        add(m_task->together[static_cast<std::size_t>(person)], -m_weightOfRule);
    }
}

void SeatCosts::fillRound(int round)
{
    for (Place place = 0; place < m_seating.places(round); ++place) {
        const Person person = at(round, place);
        const int table = m_seating.tableAt(round, place);
        m_own[cell(round, person)] = narrow(costAt(round, person, table));
        for (int other = 0; other < m_seating.tables(round); ++other)
            refill(round, place, table, other);
        refill(round, place, table, resting);
    }
}

int SeatCosts::alone(int round, Person person, int table) const
{
    if (table < 0)
        return 0;
    return m_weightOfRule * fixed_seat::brokenAt(*m_task, person, table)
        + weightOfMoved * movedAt(*m_task, round, person, table);
}

/// What a person costs at a table: where they sit, what would be spared if they got up.
int SeatCosts::costAt(int round, Person person, int table) const
{
    if (table < 0)
        return 0;
    const bool isHome = m_seating.tableOf(round, person) == table;
    int cost = alone(round, person, table);
    for (Place place = m_seating.begin(round, table); place < m_seating.end(round, table); ++place) {
        const Person mate = at(round, place);
        if (mate == person)
            continue;
        cost += met(person, mate);
        cost -= isHome && times(person, mate) == 1 ? weightOfExcess : 0;
    }
    return cost;
}

/// Writes what the person at `place` of table `home` would cost at `other`.
void SeatCosts::refill(int round, Place place, int home, int other)
{
    const Person person = at(round, place);
    Cost *joining = joins(round, person);
    const Place begin = other < 0 ? m_seating.restBegin(round) : m_seating.begin(round, other);
    const Place end = other < 0 ? m_seating.places(round) : m_seating.end(round, other);
    if (home == other) {
        swaps(round, row(other))[place] = 0;
        std::fill(joining + begin, joining + end, never);
        return;
    }
    const int cost = costAt(round, person, other), factor = sides(home, other);
    for (Place there = begin; there < end; ++there)
        joining[there] = narrow(cost - factor * m_pairCosts[pair(person, at(round, there))]);
    swaps(round, row(other))[place] = narrow(cost - m_own[cell(round, person)]);
}

int SeatCosts::countWithin(int round, Place one, int weight) const
{
    const Cost *joining = joins(round, at(round, one)), *swapping = swaps(round, rowAt(round, one));
    const Cost limit = narrow(weight + own(round, one));
    std::uint16_t counts[lanes] = {};
    for (std::size_t block = 0; block < m_width; block += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            counts[lane] = static_cast<std::uint16_t>(
                counts[lane] + (narrow(joining[block + lane] + swapping[block + lane]) <= limit ? 1 : 0));
    int sum = 0;
    for (const std::uint16_t count : counts)
        sum += count;
    return sum;
}

Place SeatCosts::findWithin(int round, Place one, int weight, int before) const
{
    const Cost *joining = joins(round, at(round, one)), *swapping = swaps(round, rowAt(round, one));
    const int limit = weight + own(round, one);
    for (Place place = 0;; ++place)
        if (joining[place] + swapping[place] <= limit && before-- == 0)
            return place;
}

}  // namespace tablee::rotation
