#include "rotation/moves/swap_tables.h"

namespace tablee::rotation {

namespace {

int sizeOf(const Seating &seating, int round, int table)
{
    return seating.end(round, table) - seating.begin(round, table);
}

bool isFixed(const Task &task, int table)
{
    return std::any_of(task.problem.fixed.begin(), task.problem.fixed.end(),
        [&](const FixedSeat &fixed) { return fixed.table == table; });
}

}  // namespace

TableVisits::TableVisits(const Task &task, const Seating &seating)
{
    for (int round = 0; round < seating.rounds(); ++round)
        m_tables = std::max(m_tables, static_cast<std::size_t>(seating.tables(round)));
    m_times.assign(static_cast<std::size_t>(seating.people()) * m_tables, 0);
    for (int round = 0; round < seating.rounds(); ++round)
        for (Place place = 0; place < seating.restBegin(round); ++place)
            ++times(seating.personAt(round, place), seating.tableAt(round, place));
    for (Person person = 0; person < seating.people(); ++person)
        for (const int table : task.tablesHeld[static_cast<std::size_t>(person)])
            if (static_cast<std::size_t>(table) < m_tables && times(person, table) < mostCounted)
                ++times(person, table);
}

bool SwapTables::isAllowed(const Task &task, const Seating &seating) const
{
    return one != other && sizeOf(seating, round, one) == sizeOf(seating, round, other) && !isFixed(task, one)
        && !isFixed(task, other) && !(round == 0 && task.start.announced);
}

int SwapTables::delta(const Seating &seating, const TableVisits &visits) const
{
    return repeatsAt(seating, visits, one, other) + repeatsAt(seating, visits, other, one)
        - repeatsAt(seating, visits, one, one) - repeatsAt(seating, visits, other, other);
}

void SwapTables::apply(Seating &seating, TableVisits &visits) const
{
    move(seating, visits, one, other);
    move(seating, visits, other, one);
    for (int seat = 0; seat < sizeOf(seating, round, one); ++seat)
        seating.exchange(round, seating.begin(round, one) + seat, seating.begin(round, other) + seat);
}

/// How many at one table sat at another number in another round, or will.
int SwapTables::repeatsAt(const Seating &seating, const TableVisits &visits, int table, int number) const
{
    const int now = table == number ? 1 : 0;  // this round is not another
    int repeats = 0;
    for (Place place = seating.begin(round, table); place < seating.end(round, table); ++place)
        repeats += visits.times(seating.personAt(round, place), number) > now ? 1 : 0;
    return repeats;
}

void SwapTables::move(const Seating &seating, TableVisits &visits, int from, int to) const
{
    for (Place place = seating.begin(round, from); place < seating.end(round, from); ++place) {
        --visits.times(seating.personAt(round, place), from);
        ++visits.times(seating.personAt(round, place), to);
    }
}

}  // namespace tablee::rotation
