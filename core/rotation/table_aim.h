#pragma once

#include "rotation/seating.h"

namespace tablee::rotation::table_aim {

// For each person, the times they sit at a table of one number beyond the first.

inline int visits(const Seating &seating, Person person, int table, int exceptRound)
{
    int visits = 0;
    for (int round = 0; round < seating.rounds(); ++round)
        visits += round != exceptRound && seating.tableOf(round, person) == table ? 1 : 0;
    return visits;
}

inline int count(const Seating &seating)
{
    int repeats = 0;
    for (int round = 0; round < seating.rounds(); ++round)
        for (Place place = 0; place < seating.restBegin(round); ++place) {
            const Person person = seating.personAt(round, place);
            const int table = seating.tableAt(round, place);
            bool wasThere = false;
            for (int earlier = 0; earlier < round && !wasThere; ++earlier)
                wasThere = seating.tableOf(earlier, person) == table;
            repeats += wasThere ? 1 : 0;
        }
    return repeats;
}

inline int byExchange(const Seating &seating, int round, Place one, Place other)
{
    const auto isRepeat = [&](Person person, int table) {
        return table != resting && visits(seating, person, table, round) > 0 ? 1 : 0;
    };
    const Person a = seating.personAt(round, one), b = seating.personAt(round, other);
    const int here = seating.tableAt(round, one), there = seating.tableAt(round, other);
    return isRepeat(a, there) - isRepeat(a, here) + isRepeat(b, here) - isRepeat(b, there);
}

}  // namespace tablee::rotation::table_aim
