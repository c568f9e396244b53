#pragma once

#include "rotation/planner.h"
#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

namespace tablee::rotation {

/// The measures of a seating counted once, for when no exchange follows: many times faster than the draft
/// that is kept in step with exchanges. Aims are not counted. Throws Stopped when `patience` ends.
Score scoreOf(const Task &task, const Seating &seating, Patience patience = Patience{});

}  // namespace tablee::rotation
