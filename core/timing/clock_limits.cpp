#include "timing/clock_limits.h"

namespace tablee {

ClockState clockStateOf(
    const Step &step, const StepState &state, const Reading &now, const ClockLimits &limits)
{
    const ClockState usual = clockStateOf(step, state, now);
    const bool runsOn = usual == ClockState::Running || usual == ClockState::LastFifth
        || usual == ClockState::LastTwentieth;
    if (!runsOn)
        return usual;
    const Milliseconds left = remaining(step, state, now) * 100;
    const Milliseconds length = lengthOf(step, state);
    if (left <= length * limits.timeToClose)
        return ClockState::LastTwentieth;
    return left <= length * limits.nearlyThere ? ClockState::LastFifth : ClockState::Running;
}

bool isNearItsEnd(const Step &step, const StepState &state, const Reading &now, const ClockLimits &limits)
{
    const bool on = state.phase == StepPhase::Running || state.phase == StepPhase::Paused;
    return on && remaining(step, state, now) * 100 <= lengthOf(step, state) * limits.nearlyThere;
}

}  // namespace tablee
