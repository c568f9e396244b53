#include "live/announced_start.h"

#include <algorithm>

namespace tablee {

using namespace std::chrono_literals;

namespace {

/// Doors that open so little before or after the evening is to begin open at its beginning.
constexpr Milliseconds worthTelling = 1min;

/// How long before the start the doors opened; negative when after it.
std::optional<Milliseconds> doorsBeforeStart(const Session &session, const EveningState &evening)
{
    const auto doors = evening.effects.find(SessionSubject{});
    if (doors == evening.effects.end() || doors->second.empty())
        return std::nullopt;
    return Milliseconds{session.startsAt} - doors->second.front().event.at.utc;
}

bool hasStepBegun(const EveningState &evening)
{
    const auto &agenda = evening.setting.agenda;
    return std::any_of(
        agenda.begin(), agenda.end(), [&](const Step &step) { return hasBegun(stateOf(evening, step.id)); });
}

}  // namespace

std::optional<Milliseconds> announcedStart(const Session &session, const EveningState &evening)
{
    const auto before = doorsBeforeStart(session, evening);
    const bool onTheSpot = before && std::chrono::abs(*before) < worthTelling;
    // Of a plan for another day the hour may be waited for; nobody was told that it is that of today.
    const bool isPast = before && *before < Milliseconds::zero();
    const bool isOfAnotherDay = session.agreedAt && (isPast || hasStepBegun(evening));
    return onTheSpot || isOfAnotherDay ? std::nullopt : std::optional{Milliseconds{session.startsAt}};
}

std::optional<Milliseconds> awaitedStart(const Session &session, const EveningState &evening)
{
    const auto before = doorsBeforeStart(session, evening);
    return before && *before < Milliseconds::zero() ? std::nullopt : announcedStart(session, evening);
}

bool beganLateWith(StepId step, const Session &session, const EveningState &evening)
{
    const auto announced = announcedStart(session, evening);
    const auto &agenda = evening.setting.agenda;
    const auto first = std::find_if(
        agenda.begin(), agenda.end(), [&](const Step &each) { return hasBegun(stateOf(evening, each.id)); });
    if (!announced || first == agenda.end() || first->id != step)
        return false;
    return stateOf(evening, step).startedAt->utc - *announced >= worthTelling;
}

}  // namespace tablee
