#pragma once

#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

namespace tablee::rotation {

/// 1 when sitting at `table` in `round` is not what this person was told; who rests has not moved.
inline int movedAt(const Task &task, int round, Person person, int table)
{
    if (round != 0 || table < 0 || task.announcedTable.empty())
        return 0;
    const int told = task.announcedTable[static_cast<std::size_t>(person)];
    return told >= 0 && told != table ? 1 : 0;
}

/// How many people of the announced round change tables.
inline int movedPeople(const Task &task, const Seating &seating)
{
    int moved = 0;
    if (!task.announcedTable.empty() && seating.rounds() > 0)
        for (Place place = 0; place < seating.restBegin(0); ++place)
            moved += movedAt(task, 0, seating.personAt(0, place), seating.tableAt(0, place));
    return moved;
}

}  // namespace tablee::rotation
