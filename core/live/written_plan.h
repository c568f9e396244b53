#pragma once

#include "live/seating_problem.h"
#include "sessions/plan_record.h"

namespace tablee {

/// The rounds of a plan as they were written down, with the people and tables that they name, and no more:
/// enough for a search to begin from after the program has begun again.
RoundsPlan writtenPlan(const PlanRecord &record);

}  // namespace tablee
