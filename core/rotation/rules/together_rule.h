#pragma once

#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

namespace tablee::rotation::together {

/// How many of those who belong with this person are seated at another table than `table`; `tableOf` tells
/// where each sits.
template <typename TableOf>
int brokenAt(const Task &task, TableOf tableOf, Person person, int table, Person except)
{
    int broken = 0;
    for (const Person other : task.together[static_cast<std::size_t>(person)]) {
        const int theirs = tableOf(other);
        broken += other != except && theirs >= 0 && theirs != table ? 1 : 0;
    }
    return broken;
}

}  // namespace tablee::rotation::together
