#pragma once

#include "rotation/seating/draft.h"

namespace tablee::rotation::third_meetings {

// For each pair, the times they sit together beyond the second; knowing each other from before counts as the
// first, and having met again in the rounds held as the second. A repeat may be a pleasure, a third time
// rarely is one.

/// All of a seating of not too many people.
inline int count(const Task &task, const Seating &seating)
{
    CountedMeetings meetings{task};
    for (int round = 0; round < seating.rounds(); ++round)
        for (Place place = 0; place < seating.restBegin(round); ++place)
            for (Place mate = seating.begin(round, seating.tableAt(round, place)); mate < place; ++mate)
                meetings.sat(seating.personAt(round, place), seating.personAt(round, mate));
    int thirds = 0;
    for (Person a = 0; a < seating.people(); ++a) {
        const auto times = meetings.row(a, seating);
        for (Person b = a + 1; b < seating.people(); ++b)
            thirds += times[b] > 2 ? times[b] - 2 : 0;
    }
    return thirds;
}

/// How many more there are when two places of a round change hands.
template <typename Meetings> int byExchange(const Draft<Meetings> &draft, int round, Place one, Place other)
{
    const Seating &seating = draft.seating();
    const auto timesOfOne = draft.times(seating.personAt(round, one));
    const auto timesOfOther = draft.times(seating.personAt(round, other));
    int change = 0;
    const auto exchangeAt = [&](Place place, const auto &leaves, const auto &comes) {
        const int table = seating.tableAt(round, place);
        if (table == resting)
            return;
        for (Place mate = seating.begin(round, table); mate < seating.end(round, table); ++mate)
            if (mate != place) {
                const Person person = seating.personAt(round, mate);
                change += (comes[person] >= 2 ? 1 : 0) - (leaves[person] >= 3 ? 1 : 0);
            }
    };
    exchangeAt(one, timesOfOne, timesOfOther);
    exchangeAt(other, timesOfOther, timesOfOne);
    return change;
}

}  // namespace tablee::rotation::third_meetings
