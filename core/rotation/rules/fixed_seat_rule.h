#pragma once

#include "rotation/room/task.h"

namespace tablee::rotation::fixed_seat {

/// How many of this person's own tables are not `table`.
inline int brokenAt(const Task &task, Person person, int table)
{
    int broken = 0;
    for (const int own : task.fixedTables[static_cast<std::size_t>(person)])
        broken += own != table ? 1 : 0;
    return broken;
}

}  // namespace tablee::rotation::fixed_seat
