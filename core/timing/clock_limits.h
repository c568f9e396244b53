#pragma once

#include "timing/step_time.h"

namespace tablee {

/// When a clock says that the end is near, in hundredths of its length that are left. A fifth and a twentieth
/// until somebody wishes otherwise.
struct ClockLimits {
    int nearlyThere = 20;
    int timeToClose = 5;

    friend bool operator==(const ClockLimits &, const ClockLimits &) = default;
};

/// clockStateOf(), with limits of one's own.
ClockState clockStateOf(
    const Step &step, const StepState &state, const Reading &now, const ClockLimits &limits);

/// Whether a step that has begun is nearly there, closing or over; a pause changes nothing in that.
bool isNearItsEnd(const Step &step, const StepState &state, const Reading &now, const ClockLimits &limits);

}  // namespace tablee
