#pragma once

#include "directory/community.h"
#include "directory/member.h"
#include "directory/same_person.h"
#include "sessions/loaded_session.h"
#include "sessions/prepared_session.h"
#include "sessions/session_templates.h"

#include <optional>
#include <vector>

namespace tablee {

/// An evening that was begun and closed, as a list of evenings tells it.
struct EarlierEvening {
    SessionId id = {};
    QString title = {};
    qint64 startsAt = 0;  ///< UTC, ms since 1970
    QString zone = {};  ///< IANA name
    int people = 0;  ///< who came
    int rounds = 0;  ///< held ones

    friend bool operator==(const EarlierEvening &, const EarlierEvening &) = default;
};

/// What a community remembers when its next evening is prepared.
struct CommunityBook {
    Community community;
    std::vector<Member> members;  ///< in the order they were added
    KnownPairs met;  ///< in its evenings, as long ago as it counts
    std::vector<EarlierEvening> evenings;  ///< newest first
    std::vector<ComingSession> coming = {};  ///< the next one first
    std::vector<SessionTemplate> templates = {};  ///< kept under names of one's own, by name
    AcquaintanceBook acquaintances = {};
    PhraseNotes phraseNotes = {};
    /// The newest one that was closed, begun or not; nothing when somebody of it has been erased, for then it
    /// stays closed.
    std::optional<Session> closedLast = {};
    TwoPeople twoPeople = {};
};

}  // namespace tablee
