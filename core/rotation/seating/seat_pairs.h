#pragma once

#include "rotation/seating/seating.h"

namespace tablee::rotation {

// For aims that look at two people at one table: what `between(a, b)` says, summed over all who sit together.
// People who never meet count for nothing.

template <typename Between> int sumOverSeatPairs(const Seating &seating, Between between)
{
    int sum = 0;
    for (int round = 0; round < seating.rounds(); ++round)
        for (Place place = 0; place < seating.restBegin(round); ++place)
            for (Place mate = seating.begin(round, seating.tableAt(round, place)); mate < place; ++mate)
                sum += between(seating.personAt(round, mate), seating.personAt(round, place));
    return sum;
}

/// How much more it is when two places of a round change hands.
template <typename Between>
int seatPairsByExchange(const Seating &seating, int round, Place one, Place other, Between between)
{
    int change = 0;
    const auto exchangeAt = [&](Place place, Person leaves, Person comes) {
        const int table = seating.tableAt(round, place);
        if (table == resting)
            return;
        for (Place mate = seating.begin(round, table); mate < seating.end(round, table); ++mate)
            if (mate != place)
                change += between(comes, seating.personAt(round, mate))
                    - between(leaves, seating.personAt(round, mate));
    };
    const Person a = seating.personAt(round, one), b = seating.personAt(round, other);
    exchangeAt(one, a, b);
    exchangeAt(other, b, a);
    return change;
}

}  // namespace tablee::rotation
