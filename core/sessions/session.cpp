#include "sessions/session.h"

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

}  // namespace tablee
