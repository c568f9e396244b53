#include "rotation/rules.h"

namespace tablee::rotation {

int brokenRules(const Task &task, const Seating &seating)
{
    if (!task.hasRules())
        return 0;
    int ofPairs = 0, ofSeats = 0;
    for (Person person = 0; person < task.people(); ++person) {
        if (!task.boundByRules[static_cast<std::size_t>(person)])
            continue;
        for (int round = 0; round < seating.rounds(); ++round) {
            const int table = seating.tableOf(round, person);
            if (table < 0)
                continue;
            ofPairs += apart::brokenAt(task, seating, round, person, table, nobody)
                + together::brokenAt(task, seating, round, person, table, nobody);
            ofSeats += fixed_seat::brokenAt(task, person, table);
        }
    }
    return ofPairs / 2 + ofSeats;  // a pair was seen from both sides
}

}  // namespace tablee::rotation
