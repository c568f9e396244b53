#include "rotation/search/acceptance.h"
#include "rotation/search/seat_costs.h"

#include <utility>

// How the table of costs is kept in step with an exchange.

namespace tablee::rotation {

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
                refill(round, place, table, opposite);
                refill(round, place, table, table);
                continue;
            }
            m_own[cell(round, person)] = narrow(m_own[cell(round, person)] + change);
            for (int any = 0; any < m_seating.tables(round); ++any)
                refill(round, place, table, any);
            refill(round, place, table, resting);
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
