#pragma once

#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

namespace tablee::rotation::apart {

/// With how many people at `table` this person must not sit; `tableOf` tells where each sits.
template <typename TableOf>
int brokenAt(const Task &task, TableOf tableOf, Person person, int table, Person except)
{
    int broken = 0;
    for (const Person other : task.apart[static_cast<std::size_t>(person)])
        broken += other != except && tableOf(other) == table ? 1 : 0;
    return broken;
}

}  // namespace tablee::rotation::apart
