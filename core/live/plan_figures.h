#pragma once

#include "live/seating_problem.h"
#include "reports/meeting_sentence.h"

namespace tablee {

/// What the desk says of the rounds to come; see RoundsPlan::mostFresh() for what the report says then.
MeetingFigures figuresOf(const RoundsPlan &plan);

}  // namespace tablee
