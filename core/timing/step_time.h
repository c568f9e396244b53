#pragma once

#include "evening/evening_state.h"

namespace tablee {

/// Length less time run; negative when the step is over its time.
Milliseconds remaining(const Step &step, const StepState &state, const Reading &now);

/// How long until the time left reads otherwise, where it is told in whole seconds: n is told until n - 1 are
/// left. More than nothing, a second at most.
Milliseconds untilSecondChanges(Milliseconds left);

/// How a clock looks: by colour, word and shape.
enum class ClockState { Ready, Running, LastFifth, LastTwentieth, Over, Paused };
ClockState clockStateOf(const Step &step, const StepState &state, const Reading &now);

/// When the whole agenda ends if every later step takes its length, and when it would have ended by plan.
struct AgendaEnd {
    Milliseconds expected;  ///< UTC
    Milliseconds planned;  ///< UTC
};
/// `announced`: when people were told that it begins (UTC), and the plan counts from there; without it from
/// the first start, or from now as long as nothing has begun. Nobody begins before the announced time
/// unasked.
AgendaEnd agendaEnd(const EveningState &evening, const Reading &now, std::optional<Milliseconds> announced);

/// By how many minutes the evening ends later than planned (negative: earlier), between the two times of day
/// as they are shown, or the sum would not be right.
std::chrono::minutes minutesLate(const AgendaEnd &end);

}  // namespace tablee
