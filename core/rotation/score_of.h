#pragma once

#include "rotation/planner.h"
#include "rotation/seating.h"
#include "rotation/task.h"

namespace tablee::rotation {

/// The measures of a seating counted once, for when no exchange follows: many times faster than the draft
/// that is kept in step with exchanges. Aims are not counted. Throws Stopped when `patience` ends.
Score scoreOf(const Task &task, const Seating &seating, Patience patience = Patience{});

}  // namespace tablee::rotation
