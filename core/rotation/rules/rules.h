#pragma once

#include "rotation/rules/apart_rule.h"
#include "rotation/rules/fixed_seat_rule.h"
#include "rotation/rules/together_rule.h"

namespace tablee::rotation {

/// How often the rules would be broken by `person` sitting at `table`, everybody else staying where they are;
/// `except` is left out.
inline int brokenAt(
    const Task &task, const Seating &seating, int round, Person person, int table, Person except)
{
    if (table < 0 || !task.isBoundByRules(person))
        return 0;  // rules are for those who are seated
    const auto tableOf = [&](Person other) {
        return seating.tableOf(round, other);
    };
    return apart::brokenAt(task, tableOf, person, table, except)
        + together::brokenAt(task, tableOf, person, table, except)
        + fixed_seat::brokenAt(task, person, table);
}

/// How many rules one round breaks.
int brokenInRound(const Task &task, const Seating &seating, int round);

/// How many rules the whole seating breaks. Throws Stopped when `patience` ends.
int brokenRules(const Task &task, const Seating &seating, Patience patience = Patience{});

}  // namespace tablee::rotation
