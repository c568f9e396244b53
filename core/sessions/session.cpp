#include "sessions/session.h"

#include "sessions/prepared_session.h"

#include <algorithm>

namespace tablee {

std::optional<Session> sessionAfter(const Session &session, const std::vector<Session> &all)
{
    const Session *next = nullptr;
    for (const Session &each : all) {
        const bool follows = each.id != session.id && each.startsAt > session.startsAt;
        if (follows && (next == nullptr || each.startsAt < next->startsAt))
            next = &each;
    }
    return next == nullptr ? std::nullopt : std::optional{*next};
}

std::optional<Milliseconds> startAfter(const Session &session, const std::vector<ComingSession> &coming)
{
    const auto next = std::find_if(coming.begin(), coming.end(), [&session](const ComingSession &each) {
        return each.id != session.id && each.prepared.startsAt > session.startsAt;
    });
    return next == coming.end() ? std::nullopt : std::optional{Milliseconds{next->prepared.startsAt}};
}

}  // namespace tablee
