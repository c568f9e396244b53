#include "live/held_evening.h"

#include "evening/fold.h"

#include <algorithm>

namespace tablee {

HeldEvening heldEvening(const LoadedSession &session, const HeldMoment &moment)
{
    const auto later = std::find_if(session.log.begin(), session.log.end(),
        [&moment](const Event &event) { return event.seq > moment.seq; });
    HeldEvening held{fold(session.setting, {session.log.begin(), later}), {}};
    held.at = held.evening.lastAt;
    held.at.utc += moment.after;
    held.at.sinceBoot += moment.after;
    return held;
}

HeldMoment momentOf(const EveningState &evening, const Reading &now)
{
    return {evening.lastSeq, elapsed(evening.lastAt, now)};
}

}  // namespace tablee
