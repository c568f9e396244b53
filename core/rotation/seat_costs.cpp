#include "rotation/seat_costs.h"

#include "rotation/acceptance.h"
#include "rotation/announced_round.h"
#include "rotation/rules.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

using Cost = SeatCosts::Cost;

constexpr Cost never = 12'000;  ///< twice it still fits into a Cost
constexpr std::size_t lanes = 8;  ///< places looked at as one
constexpr std::size_t mostCells = 2'000'000;  ///< beyond, the table no longer lies near the processor
constexpr int mostSeatsOfATable = 64;
constexpr std::size_t mostRulesOfAPerson = 32;

Cost narrow(int cost)
{
    return static_cast<Cost>(cost);
}

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

SeatCosts::SeatCosts(const Task &task, Seating seating)
    : m_task{&task}
    , m_seating{std::move(seating)}
    , m_people{static_cast<std::size_t>(task.people())}
    , m_width{(m_people + lanes - 1) / lanes * lanes}
    , m_rows{1}
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
    for (int round = 0; round < m_seating.rounds(); ++round)
        fillRound(round);
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
        for (const Person other : m_task->apart[static_cast<std::size_t>(person)])
            m_pairCosts[pair(person, other)] += weightOfBroken;
        for (const Person other : m_task->together[static_cast<std::size_t>(person)])
            m_pairCosts[pair(person, other)] -= weightOfBroken;
    }
}

void SeatCosts::fillRound(int round)
{
    for (Place place = 0; place < m_seating.places(round); ++place) {
        const Person person = at(round, place);
        const int table = m_seating.tableAt(round, place);
        m_own[cell(round, person)] = narrow(costAt(round, person, table));
        for (int other = 0; other < m_seating.tables(round); ++other)
            refill(round, place, table, other, true);
        refill(round, place, table, resting, true);
    }
}

int SeatCosts::baseCost(int round, Person person, int table) const
{
    if (table < 0)
        return 0;
    return weightOfBroken * fixed_seat::brokenAt(*m_task, person, table)
        + weightOfMoved * movedAt(*m_task, round, person, table);
}

/// What a person costs at a table: where they sit, what would be spared if they got up.
int SeatCosts::costAt(int round, Person person, int table) const
{
    if (table < 0)
        return 0;
    const bool isHome = m_seating.tableOf(round, person) == table;
    int cost = baseCost(round, person, table);
    for (Place place = m_seating.begin(round, table); place < m_seating.end(round, table); ++place) {
        const Person mate = at(round, place);
        if (mate == person)
            continue;
        cost += m_pairCosts[pair(person, mate)];
        cost -= isHome && m_times[pair(person, mate)] == 1 ? weightOfExcess : 0;
    }
    return cost;
}

/// Writes what the person at `place` of table `home` would cost at `other`.
void SeatCosts::refill(int round, Place place, int home, int other, bool whole)
{
    const Person person = at(round, place);
    Cost *joining = joins(round, person);
    const Place begin = other < 0 ? m_seating.restBegin(round) : m_seating.begin(round, other);
    const Place end = other < 0 ? m_seating.places(round) : m_seating.end(round, other);
    if (home == other) {
        swaps(round, row(other))[place] = 0;
        if (whole)
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

void SeatCosts::exchange(int round, Place one, Place other)
{
    changeCompany(round, one, other);
    const Person first = at(round, one), second = at(round, other);
    const int home = m_seating.tableAt(round, one), away = m_seating.tableAt(round, other);
    const auto forEachMate = [&](int table, Place except, auto visit) {
        if (table != resting)
            for (Place mate = m_seating.begin(round, table); mate < m_seating.end(round, table); ++mate)
                if (mate != except)
                    visit(at(round, mate));
    };
    forEachMate(home, one, [&](Person mate) { part(round, first, mate); });
    forEachMate(away, other, [&](Person mate) { part(round, second, mate); });
    forEachMate(away, other, [&](Person mate) { seat(round, first, mate); });
    forEachMate(home, one, [&](Person mate) { seat(round, second, mate); });
    m_seating.exchange(round, one, other);
    changeMates(round, one, other);
}

/// For everybody, the two tables are no longer what they were: another person sits there.
void SeatCosts::changeCompany(int round, Place one, Place other)
{
    const Person first = at(round, one), second = at(round, other);
    const int home = m_seating.tableAt(round, one), away = m_seating.tableAt(round, other);
    for (int table = 0; table < m_rows; ++table)
        std::swap(swaps(round, table)[one], swaps(round, table)[other]);
    for (Place place = 0; place < m_seating.places(round); ++place) {
        const Person person = at(round, place);
        const int by = m_pairCosts[pair(person, second)] - m_pairCosts[pair(person, first)];
        if (by == 0)
            continue;
        const int theirs = m_seating.tableAt(round, place);
        Cost *joining = joins(round, person);
        joining[one] = narrow(joining[one] - sides(theirs, home) * by);
        joining[other] = narrow(joining[other] + sides(theirs, away) * by);
        addToCost(round, person, home, by);
        addToCost(round, person, away, -by);
    }
}

/// The two who changed, and all who sit with them, count their own anew.
void SeatCosts::changeMates(int round, Place one, Place other)
{
    const int tables[] = {m_seating.tableAt(round, one), m_seating.tableAt(round, other)};
    for (const int side : {0, 1}) {
        const int table = tables[side], opposite = tables[1 - side];
        const Place mover = side == 0 ? one : other;
        const Place begin = table < 0 ? mover : m_seating.begin(round, table);
        const Place end = table < 0 ? mover + 1 : m_seating.end(round, table);
        for (Place place = begin; place < end; ++place) {
            const Person person = at(round, place);
            const int change = costAt(round, person, table) - m_own[cell(round, person)];
            if (place != mover) {
                addToOwn(round, person, change);
                refill(round, place, table, opposite, true);
                refill(round, place, table, table, true);
                continue;
            }
            m_own[cell(round, person)] = narrow(m_own[cell(round, person)] + change);
            for (int any = 0; any < m_seating.tables(round); ++any)
                refill(round, place, table, any, true);
            refill(round, place, table, resting, true);
        }
    }
}

void SeatCosts::part(int round, Person a, Person b)
{
    const int left = --m_times[pair(a, b)];
    m_times[pair(b, a)] = static_cast<std::uint8_t>(left);
    m_excess -= left >= 1 ? 1 : 0;
    if (left == 0)
        changeMet(round, a, b, -weightOfExcess);
    else if (left == 1)
        changeRepeats(round, a, b, -weightOfExcess);
}

void SeatCosts::seat(int round, Person a, Person b)
{
    const int now = ++m_times[pair(a, b)];
    m_times[pair(b, a)] = static_cast<std::uint8_t>(now);
    m_excess += now >= 2 ? 1 : 0;
    if (now == 1)
        changeMet(round, a, b, weightOfExcess);
    else if (now == 2)
        changeRepeats(round, a, b, weightOfExcess);
}

/// Two have met, or have no longer: to sit together elsewhere would be a repeat, or no longer.
void SeatCosts::changeMet(int exceptRound, Person a, Person b, int by)
{
    m_pairCosts[pair(a, b)] = m_pairCosts[pair(b, a)] = narrow(m_pairCosts[pair(a, b)] + by);
    for (int round = 0; round < m_seating.rounds(); ++round) {
        const int ofA = m_seating.tableOf(round, a), ofB = m_seating.tableOf(round, b);
        if (round == exceptRound || ofA == nowhere || ofB == nowhere || ofA == ofB)
            continue;
        addToCost(round, a, ofB, by);
        addToCost(round, b, ofA, by);
        const int both = sides(ofA, ofB) * by;
        Cost &ofPlaceOfB = joins(round, a)[m_seating.placeOf(round, b)];
        Cost &ofPlaceOfA = joins(round, b)[m_seating.placeOf(round, a)];
        ofPlaceOfB = narrow(ofPlaceOfB - both);
        ofPlaceOfA = narrow(ofPlaceOfA - both);
    }
}

/// Two sit together twice, or only once now: one of these times could be spared, or no longer.
void SeatCosts::changeRepeats(int exceptRound, Person a, Person b, int by)
{
    for (int round = 0; round < m_seating.rounds(); ++round)
        if (round != exceptRound && m_seating.together(round, a, b)) {
            addToOwn(round, a, by);
            addToOwn(round, b, by);
        }
}

/// A person would cost more at a table; nothing where nobody pays, or where they sit.
void SeatCosts::addToCost(int round, Person person, int table, int by)
{
    if (table < 0 || m_seating.tableOf(round, person) == table)
        return;
    Cost *joining = joins(round, person);
    for (Place place = m_seating.begin(round, table); place < m_seating.end(round, table); ++place)
        joining[place] = narrow(joining[place] + by);
    Cost &swapping = swaps(round, table)[m_seating.placeOf(round, person)];
    swapping = narrow(swapping + by);
}

void SeatCosts::addToOwn(int round, Person person, int by)
{
    m_own[cell(round, person)] = narrow(m_own[cell(round, person)] + by);
    const int home = m_seating.tableOf(round, person);
    const Place place = m_seating.placeOf(round, person);
    for (int table = 0; table < m_rows; ++table)
        if (table != row(home)) {
            Cost &swapping = swaps(round, table)[place];
            swapping = narrow(swapping - by);
        }
}

}  // namespace tablee::rotation
