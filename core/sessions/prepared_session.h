#pragma once

#include "sessions/session.h"

#include <QString>

#include <optional>
#include <vector>

namespace tablee {

struct PreparedStep {
    StepKind kind = StepKind::Round;
    int round = 0;  ///< 1 and up for a round of tables; 0 for every other kind
    Milliseconds planned = {};
    QString title = {};  ///< of its own, see stepName(); empty for the name of its kind

    friend bool operator==(const PreparedStep &, const PreparedStep &) = default;
};
using PreparedAgenda = std::vector<PreparedStep>;

/// All that is settled about a session before its doors open: when and why, agenda in the order of the
/// evening, tables, those expected.
struct PreparedSession {
    QString title = {};
    qint64 startsAt = 0;  ///< UTC, ms since 1970
    QString zone = {};  ///< IANA name
    int seatsPerTable = 0;
    PreparedAgenda agenda = {};
    std::vector<NewTable> tables = {};
    std::vector<Attendance> attendance = {};  ///< by member
    QString place = {};
    QString purpose = {};  ///< why people meet
    std::optional<qint64> roomClosesAt = {};  ///< as startsAt
    SessionId model = {};  ///< the session it was made after; invalid for none
    std::vector<SeatRule> rules = {};
    int dial = 0;  ///< 0 to 100: what counts when seats are shared out, see rotation::Profile
    bool announced = false;  ///< people may be told its date; until then it is a draft
    /// As startsAt: when it was to begin, where its doors opened on another day.
    std::optional<qint64> agreedAt = {};

    friend bool operator==(const PreparedSession &, const PreparedSession &) = default;
};

/// One that has not begun, as it stands in the file.
struct ComingSession {
    SessionId id = {};
    PreparedSession prepared = {};

    friend bool operator==(const ComingSession &, const ComingSession &) = default;
};

/// When people meet again after `session`, UTC, and not before `now`; `coming` has the next one first. By the
/// rule of sessionAfter(): a draft is told to nobody.
std::optional<Milliseconds> startAfter(
    const Session &session, const std::vector<ComingSession> &coming, Milliseconds now);

/// A session before and after; nothing stands for "not there". Enough to take it back.
struct SessionChange {
    SessionId id = {};
    std::optional<PreparedSession> before = {};
    std::optional<PreparedSession> after = {};
    /// Of one that was removed: calendars know it by that one, should it come back.
    QString uid = {};

    friend bool operator==(const SessionChange &, const SessionChange &) = default;
};

}  // namespace tablee
