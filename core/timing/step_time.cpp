#include "timing/step_time.h"

#include <algorithm>

namespace tablee {

using namespace std::chrono_literals;

Milliseconds remaining(const Step &step, const StepState &state, const Reading &now)
{
    return lengthOf(step, state) - timeRun(state, now);
}

Milliseconds untilSecondChanges(Milliseconds left)
{
    return left - (std::chrono::ceil<std::chrono::seconds>(left) - 1s);
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

AgendaEnd agendaEnd(const EveningState &evening, const Reading &now, std::optional<Milliseconds> announced)
{
    std::optional<Milliseconds> planBegins;
    Milliseconds planned{}, toGo{};
    for (const Step &step : evening.setting.agenda) {
        const StepState &state = stateOf(evening, step.id);
        planned += step.planned;
        if (state.phase != StepPhase::Ended)
            toGo += std::max(remaining(step, state, now), Milliseconds::zero());
        if (state.startedAt && !planBegins) {
            // By the clock of that moment: whoever moves it later makes nobody late.
            const Milliseconds late = state.startedAt->utc - announced.value_or(state.startedAt->utc);
            planBegins = now.utc - elapsed(*state.startedAt, now) - late;
        }
    }
    const Milliseconds begins = std::max(now.utc, announced.value_or(now.utc));
    return {
        (planBegins ? now.utc : begins) + toGo, planBegins.value_or(announced.value_or(now.utc)) + planned};
}

std::chrono::minutes minutesLate(const AgendaEnd &end)
{
    return nearestMinute(end.expected) - nearestMinute(end.planned);
}

}  // namespace tablee
