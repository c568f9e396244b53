#include "rotation/rules.h"

namespace tablee::rotation {

int brokenInRound(const Task &task, const Seating &seating, int round)
{
    int ofPairs = 0, ofSeats = 0;
    for (Person person = 0; person < task.people(); ++person) {
        const int table = seating.tableOf(round, person);
        if (table < 0 || !task.isBoundByRules(person))
            continue;
        ofPairs += apart::brokenAt(task, seating, round, person, table, nobody)
            + together::brokenAt(task, seating, round, person, table, nobody);
        ofSeats += fixed_seat::brokenAt(task, person, table);
    }
    return ofPairs / 2 + ofSeats;  // a pair was seen from both sides
}

int brokenRules(const Task &task, const Seating &seating, Patience patience)
{
    int broken = 0;
    for (int round = 0; task.hasRules() && round < seating.rounds(); ++round) {
        patience.spend(2 * task.rules());  // a pair is seen from both sides
        broken += brokenInRound(task, seating, round);
    }
    return broken;
}

}  // namespace tablee::rotation
