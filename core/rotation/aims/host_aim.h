#pragma once

#include "rotation/room/task.h"

namespace tablee::rotation::host_aim {

/// Two hosts at one table are one too many; summed over the tables, fewest where all have nearly the same
/// number of hosts.
inline int between(const Task &task, Person a, Person b)
{
    return task.isHost[static_cast<std::size_t>(a)] && task.isHost[static_cast<std::size_t>(b)] ? 1 : 0;
}

}  // namespace tablee::rotation::host_aim
