#pragma once

#include "rotation/room/task.h"

#include <cstdint>

namespace tablee::rotation {

/// What part of the rounds that somebody is there for they would rest, `rests` of those to be planned, and
/// what they have rested in those held: what is shared out evenly. Whoever comes for one round alone would
/// rest all of theirs, and so rests when nobody else can.
inline int restShare(const Task &task, Person person, int rests)
{
    constexpr std::int64_t whole
        = 1'000'000;  // different shares of 200 rounds differ by more than one of so many
    const auto at = static_cast<std::size_t>(person);
    return static_cast<int>((task.restsHeld[at] + rests) * whole / task.roundsThere[at]);
}

/// Whether two have rested as often in the rounds held, of as many: in any round one may rest for the other.
inline bool haveRestedAlike(const Task &task, Person one, Person other)
{
    const auto a = static_cast<std::size_t>(one), b = static_cast<std::size_t>(other);
    return task.restsHeld[a] == task.restsHeld[b] && task.roundsThere[a] == task.roundsThere[b];
}

/// Whether rests stay as even as they are when somebody who is seated rests in place of somebody who rests.
inline bool isFairRest(const Task &task, Person seated, int restsOfSeated, Person rests, int restsOfResting)
{
    return restShare(task, seated, restsOfSeated + 1) <= restShare(task, rests, restsOfResting);
}

}  // namespace tablee::rotation
