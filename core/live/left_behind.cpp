#include "live/left_behind.h"

#include "timing/step_time.h"

#include <algorithm>

namespace tablee {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds longAfter = 2h;

Reading later(Reading reading, Milliseconds by)
{
    reading.utc += by;
    reading.sinceBoot += by;
    return reading;
}

}  // namespace

bool isLeftBehind(const EveningState &evening, const Reading &now)
{
    const Milliseconds toGo = std::max(
        agendaEnd(evening, evening.leftAt, {}).expected - evening.leftAt.utc, Milliseconds::zero());
    return evening.lastSeq > 0 && elapsed(evening.leftAt, now) > toGo + longAfter;
}

Reading endAsLeft(const EveningState &evening, const Reading &now)
{
    const Reading &left = evening.leftAt;
    const Step *step = currentStep(evening);
    if (step == nullptr || stateOf(evening, step->id).phase != StepPhase::Running)
        return left;
    const Milliseconds rest = remaining(*step, stateOf(evening, step->id), left);
    return later(left, std::clamp(rest, Milliseconds::zero(), elapsed(left, now)));
}

}  // namespace tablee
