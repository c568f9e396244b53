#pragma once

#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

#include <algorithm>

namespace tablee::rotation::table_aim {

// For each person, the times they sit at a table of one number beyond the first, the rounds held included.

inline bool satThere(const Task &task, Person person, int table)
{
    const std::vector<int> &held = task.tablesHeld[static_cast<std::size_t>(person)];
    return std::find(held.begin(), held.end(), table) != held.end();
}

inline int visits(const Seating &seating, Person person, int table, int exceptRound)
{
    int visits = 0;
    for (int round = 0; round < seating.rounds(); ++round)
        visits += round != exceptRound && seating.tableOf(round, person) == table ? 1 : 0;
    return visits;
}

inline int count(const Task &task, const Seating &seating)
{
    int repeats = 0;
    for (int round = 0; round < seating.rounds(); ++round)
        for (Place place = 0; place < seating.restBegin(round); ++place) {
            const Person person = seating.personAt(round, place);
            const int table = seating.tableAt(round, place);
            bool wasThere = satThere(task, person, table);
            for (int earlier = 0; earlier < round && !wasThere; ++earlier)
                wasThere = seating.tableOf(earlier, person) == table;
            repeats += wasThere ? 1 : 0;
        }
    return repeats;
}

inline int byExchange(const Task &task, const Seating &seating, int round, Place one, Place other)
{
    const auto isRepeat = [&](Person person, int table) {
        const auto isTwice = [&] {
            return satThere(task, person, table) || visits(seating, person, table, round) > 0;
        };
        return table != resting && isTwice() ? 1 : 0;
    };
    const Person a = seating.personAt(round, one), b = seating.personAt(round, other);
    const int here = seating.tableAt(round, one), there = seating.tableAt(round, other);
    return isRepeat(a, there) - isRepeat(a, here) + isRepeat(b, here) - isRepeat(b, there);
}

}  // namespace tablee::rotation::table_aim
