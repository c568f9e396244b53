#pragma once

#include "live/seating_problem.h"
#include "reports/meeting_sentence.h"

namespace tablee {

/// What the desk says of the rounds to come; once they have been held, their report says the same.
MeetingFigures figuresOf(const RoundsPlan &plan);

}  // namespace tablee
