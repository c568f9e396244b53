#pragma once

#include "rotation/rules/rules.h"
#include "rotation/seating/announced_round.h"

namespace tablee::rotation {

/// How many more rules are broken when two places of a round change hands.
inline int brokenByExchange(const Task &task, const Seating &seating, int round, Place one, Place other)
{
    const Person a = seating.personAt(round, one), b = seating.personAt(round, other);
    if (!task.hasRules() || !(task.isBoundByRules(a) || task.isBoundByRules(b)))
        return 0;
    const int here = seating.tableAt(round, one), there = seating.tableAt(round, other);
    return brokenAt(task, seating, round, a, there, b) + brokenAt(task, seating, round, b, here, a)
        - brokenAt(task, seating, round, a, here, b) - brokenAt(task, seating, round, b, there, a);
}

/// How many more people of the announced round change tables by it.
inline int movedByExchange(const Task &task, const Seating &seating, int round, Place one, Place other)
{
    if (round != 0 || task.announcedTable.empty())
        return 0;
    const Person a = seating.personAt(round, one), b = seating.personAt(round, other);
    const int here = seating.tableAt(round, one), there = seating.tableAt(round, other);
    return movedAt(task, round, a, there) + movedAt(task, round, b, here) - movedAt(task, round, a, here)
        - movedAt(task, round, b, there);
}

}  // namespace tablee::rotation
