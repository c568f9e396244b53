#pragma once

#include "rotation/seating.h"
#include "rotation/task.h"

namespace tablee::rotation::together {

/// How many of those who belong with this person are seated at another table than `table`.
inline int brokenAt(
    const Task &task, const Seating &seating, int round, Person person, int table, Person except)
{
    int broken = 0;
    for (const Person other : task.together[static_cast<std::size_t>(person)]) {
        const int theirs = seating.tableOf(round, other);
        broken += other != except && theirs >= 0 && theirs != table ? 1 : 0;
    }
    return broken;
}

}  // namespace tablee::rotation::together
