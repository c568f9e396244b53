#include "rotation/renumber_tables.h"

#include "rotation/score_of.h"
#include "rotation/table_aim.h"

#include <algorithm>

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

/// How many at one table sat there in another round, or will.
int repeatsAt(const Seating &seating, int round, int table, int number)
{
    int repeats = 0;
    for (Place place = seating.begin(round, table); place < seating.end(round, table); ++place)
        repeats += table_aim::visits(seating, seating.personAt(round, place), number, round) > 0 ? 1 : 0;
    return repeats;
}

/// One pass over all pairs of tables; whether anything became better.
bool improve(const Task &task, Seating &seating)
{
    bool improved = false;
    for (int round = task.start.announced ? 1 : 0; round < seating.rounds(); ++round)
        for (int one = 0; one < seating.tables(round); ++one)
            for (int other = 0; other < one; ++other) {
                if (sizeOf(seating, round, one) != sizeOf(seating, round, other) || isFixed(task, one)
                    || isFixed(task, other))
                    continue;
                const int now = repeatsAt(seating, round, one, one) + repeatsAt(seating, round, other, other);
                const int then
                    = repeatsAt(seating, round, one, other) + repeatsAt(seating, round, other, one);
                if (then < now) {
                    exchangeTables(seating, round, one, other);
                    improved = true;
                }
            }
    return improved;
}

}  // namespace

void renumberTables(Search &search)
{
    Seating seating = search.best();
    bool improved = false;
    while (!search.stopToken().stop_requested() && improve(search.task(), seating))
        improved = true;
    if (!improved)
        return;
    const Score score = scoreOf(search.task(), seating);
    search.offer(std::move(seating), score);
}

}  // namespace tablee::rotation
