#include "sessions/session.h"

#include "sessions/prepared_session.h"

#include <algorithm>

namespace tablee {

std::optional<Session> sessionAfter(const Session &session, const std::vector<Session> &all, Milliseconds now)
{
    const Session *next = nullptr;
    for (const Session &each : all) {
        const bool begun = each.lastSeq > 0;
        const bool mayBeTold = begun || (each.announced && each.startsAt >= now.count());
        const bool follows = each.id != session.id && each.startsAt > session.startsAt && mayBeTold;
        if (follows && (next == nullptr || each.startsAt < next->startsAt))
            next = &each;
    }
    return next == nullptr ? std::nullopt : std::optional{*next};
}

std::optional<Milliseconds> startAfter(
    const Session &session, const std::vector<ComingSession> &coming, Milliseconds now)
{
    const qint64 earliest = std::max(session.startsAt + 1, qint64{now.count()});
    const auto next = std::find_if(coming.begin(), coming.end(), [&](const ComingSession &each) {
        return each.id != session.id && each.prepared.announced && each.prepared.startsAt >= earliest;
    });
    return next == coming.end() ? std::nullopt : std::optional{Milliseconds{next->prepared.startsAt}};
}

}  // namespace tablee
