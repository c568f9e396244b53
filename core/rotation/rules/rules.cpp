#include "rotation/rules/rules.h"

namespace tablee::rotation {

int brokenInRound(const Task &task, const Seating &seating, int round)
{
    std::vector<int>
        tables;  // closer together than in the seating: each is looked up as often as it is named
    for (Person person = 0; person < task.people(); ++person)
        tables.push_back(seating.tableOf(round, person));
    const auto tableOf = [&](Person person) {
        return tables[static_cast<std::size_t>(person)];
    };
    int ofPairs = 0, ofSeats = 0;
    for (Person person = 0; person < task.people(); ++person) {
        const int table = tableOf(person);
        if (table < 0 || !task.isBoundByRules(person))
            continue;
        ofPairs += apart::brokenAt(task, tableOf, person, table, nobody)
            + together::brokenAt(task, tableOf, person, table, nobody);
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
