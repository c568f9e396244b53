#pragma once

#include "rotation/task.h"

namespace tablee::rotation {

/// What part of the rounds that somebody is there for they would rest, `rests` of them: what is shared out
/// evenly. Whoever comes for one round alone would rest all of theirs, and so rests when nobody else can.
inline int restShare(const Task &task, Person person, int rests)
{
    constexpr int whole = 1'000'000;  // different shares of 200 rounds differ by more than one of so many
    return rests * whole / task.roundsThere[static_cast<std::size_t>(person)];
}

/// Whether rests stay as even as they are when somebody who is seated rests in place of somebody who rests.
inline bool isFairRest(const Task &task, Person seated, int restsOfSeated, Person rests, int restsOfResting)
{
    return restShare(task, seated, restsOfSeated + 1) <= restShare(task, rests, restsOfResting);
}

}  // namespace tablee::rotation
