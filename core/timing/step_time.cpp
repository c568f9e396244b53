#include "timing/step_time.h"

#include <algorithm>

namespace tablee {

using namespace std::chrono_literals;

Milliseconds remaining(const Step &step, const StepState &state, const Reading &now)
{
    return lengthOf(step, state) - timeRun(state, now);
}

ClockState clockStateOf(const Step &step, const StepState &state, const Reading &now)
{
    if (state.phase == StepPhase::Ahead || state.phase == StepPhase::Ended)
        return ClockState::Ready;
    const Milliseconds left = remaining(step, state, now);
    const Milliseconds length = lengthOf(step, state);
    if (state.phase == StepPhase::Paused)
        return ClockState::Paused;
    if (left < 0ms)
        return ClockState::Over;
    if (left * 20 <= length)
        return ClockState::LastTwentieth;
    return left * 5 <= length ? ClockState::LastFifth : ClockState::Running;
}

AgendaEnd agendaEnd(const EveningState &evening, const Reading &now)
{
    AgendaEnd end{now.utc, now.utc};
    Milliseconds planned{};
    bool begun = false;
    for (const Step &step : evening.setting.agenda) {
        const StepState &state = stateOf(evening, step.id);
        planned += step.planned;
        if (state.phase != StepPhase::Ended)
            end.expected += std::max(remaining(step, state, now), Milliseconds::zero());
        if (state.startedAt && !begun) {
            begun = true;
            end.planned = now.utc - elapsed(*state.startedAt, now);
        }
    }
    end.planned += planned;
    return end;
}

std::chrono::minutes minutesLate(const AgendaEnd &end)
{
    return nearestMinute(end.expected) - nearestMinute(end.planned);
}

}  // namespace tablee
