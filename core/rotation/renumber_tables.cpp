#include "rotation/renumber_tables.h"

#include "rotation/score_of.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tablee::rotation {

namespace {

int sizeOf(const Seating &seating, int round, int table)
{
    return seating.end(round, table) - seating.begin(round, table);
}

void exchangeTables(Seating &seating, int round, int one, int other)
{
    for (int seat = 0; seat < sizeOf(seating, round, one); ++seat)
        seating.exchange(round, seating.begin(round, one) + seat, seating.begin(round, other) + seat);
}

bool isFixed(const Task &task, int table)
{
    return std::any_of(task.problem.fixed.begin(), task.problem.fixed.end(),
        [&](const FixedSeat &fixed) { return fixed.table == table; });
}

/// How often each person sits at each table, and sat in the rounds held.
class Visits {
public:
    Visits(const Task &task, const Seating &seating)
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

    std::uint8_t &times(Person person, int table)
    {
        return m_times[static_cast<std::size_t>(person) * m_tables + static_cast<std::size_t>(table)];
    }

private:
    static constexpr std::uint8_t mostCounted = 255;

    std::size_t m_tables = 0;
    std::vector<std::uint8_t> m_times;
};

class Renumbering {
public:
    explicit Renumbering(Search &search)
        : m_search{search}
        , m_seating{search.best()}
        , m_visits{search.task(), m_seating}
    {
    }

    const Seating &seating() const { return m_seating; }

    /// One pass over all pairs of tables; whether anything became better.
    bool improve()
    {
        bool improved = false;
        for (int round = m_search.task().start.announced ? 1 : 0; round < m_seating.rounds(); ++round)
            for (int one = 0; one < m_seating.tables(round) && !m_search.stopToken().stop_requested(); ++one)
                for (int other = 0; other < one; ++other)
                    if (mayChange(round, one, other) && changeWhereBetter(round, one, other))
                        improved = true;
        return improved;
    }

private:
    bool mayChange(int round, int one, int other) const
    {
        const Task &task = m_search.task();
        return sizeOf(m_seating, round, one) == sizeOf(m_seating, round, other) && !isFixed(task, one)
            && !isFixed(task, other);
    }

    /// How many at one table sat at another number in another round, or will.
    int repeatsAt(int round, int table, int number)
    {
        const int now = table == number ? 1 : 0;  // this round is not another
        int repeats = 0;
        for (Place place = m_seating.begin(round, table); place < m_seating.end(round, table); ++place)
            repeats += m_visits.times(m_seating.personAt(round, place), number) > now ? 1 : 0;
        return repeats;
    }

    bool changeWhereBetter(int round, int one, int other)
    {
        const int now = repeatsAt(round, one, one) + repeatsAt(round, other, other);
        const int then = repeatsAt(round, one, other) + repeatsAt(round, other, one);
        if (then >= now)
            return false;
        move(round, one, other);
        move(round, other, one);
        exchangeTables(m_seating, round, one, other);
        return true;
    }

    void move(int round, int from, int to)
    {
        for (Place place = m_seating.begin(round, from); place < m_seating.end(round, from); ++place) {
            --m_visits.times(m_seating.personAt(round, place), from);
            ++m_visits.times(m_seating.personAt(round, place), to);
        }
    }

    Search &m_search;
    Seating m_seating;
    Visits m_visits;
};

}  // namespace

void renumberTables(Search &search)
{
    Renumbering renumbering{search};
    bool improved = false;
    while (renumbering.improve())
        improved = true;
    if (!improved || search.stopToken().stop_requested())
        return;
    const Score score = scoreOf(search.task(), renumbering.seating());
    search.offer(renumbering.seating(), score);
}

}  // namespace tablee::rotation
