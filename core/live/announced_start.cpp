#include "live/announced_start.h"

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

}  // namespace

std::optional<Milliseconds> announcedStart(const Session &session, const EveningState &evening)
{
    const auto before = doorsBeforeStart(session, evening);
    const bool onTheSpot = before && std::chrono::abs(*before) < worthTelling;
    return onTheSpot ? std::nullopt : std::optional{Milliseconds{session.startsAt}};
}

std::optional<Milliseconds> awaitedStart(const Session &session, const EveningState &evening)
{
    const auto before = doorsBeforeStart(session, evening);
    return before && *before < Milliseconds::zero() ? std::nullopt : announcedStart(session, evening);
}

}  // namespace tablee
