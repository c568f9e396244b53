#include "rotation/rules.h"

namespace tablee::rotation {

int brokenRules(const Task &task, const Seating &seating)
{
    if (!task.hasRules())
        return 0;
    int ofPairs = 0, ofSeats = 0;
    for (int round = 0; round < seating.rounds(); ++round)
        for (Place place = 0; place < seating.restBegin(round); ++place) {
            const Person person = seating.personAt(round, place);
            const int table = seating.tableAt(round, place);
            ofPairs += apart::brokenAt(task, seating, round, person, table, nobody)
                + together::brokenAt(task, seating, round, person, table, nobody);
            ofSeats += fixed_seat::brokenAt(task, person, table);
        }
    return ofPairs / 2 + ofSeats;  // a pair was seen from both sides
}

}  // namespace tablee::rotation
