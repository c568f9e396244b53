#pragma once

#include "rotation/room/task.h"

#include <algorithm>

namespace tablee::rotation::acquaintance_aim {

/// How well two know each other, by whatever told it: several sources add up.
inline int between(const Task &task, Person a, Person b)
{
    const auto &ofOne = task.acquainted[static_cast<std::size_t>(a)];
    const auto found = std::lower_bound(
        ofOne.begin(), ofOne.end(), b, [](const auto &entry, Person person) { return entry.first < person; });
    return found != ofOne.end() && found->first == b ? found->second : 0;
}

}  // namespace tablee::rotation::acquaintance_aim
