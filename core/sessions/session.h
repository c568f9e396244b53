#pragma once

#include "evening/agenda.h"
#include "evening/event.h"
#include "foundation/id.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tablee {

/// One evening, as prepared. What became of it is read from the log.
struct Session {
    SessionId id = {};
    QString uid = {};
    QString title = {};
    qint64 startsAt = 0;  ///< UTC, ms since 1970
    QString zone = {};  ///< IANA name ("America/Toronto")
    int seatsPerTable = 0;
    std::int64_t lastSeq = 0;  ///< seq of the newest event of the log; 0 before the first
    QString place = {};
    QString purpose = {};  ///< why people meet
    std::optional<qint64> roomClosesAt = {};  ///< as startsAt
    SessionId model = {};  ///< the session it was made after; invalid for none
    int dial = 0;  ///< what counts when seats are shared out, see rotation::Profile
    bool announced = false;  ///< people may be told its date; until then it is a draft
    std::optional<qint64> agreedAt = {};  ///< as PreparedSession has it

    friend bool operator==(const Session &, const Session &) = default;
};

/// The one that begins next after `session` among `all`; none that was to begin before `now` (UTC) and never
/// did, and no draft: of those to come only what is announced.
std::optional<Session> sessionAfter(
    const Session &session, const std::vector<Session> &all, Milliseconds now);

/// Somebody who is expected tonight or has come unexpected. Presence is read from the log.
struct Attendance {
    MemberId member = {};
    Role role = Role::Seated;
    bool expected = true;

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

enum class RuleKind { Apart, Together, Fixed, Host };

/// What holds in every round in which those it names are here: two people apart or together, or somebody at
/// one table, be it as its host.
struct SeatRule {
    RuleKind kind = RuleKind::Apart;
    MemberId one = {};
    MemberId other = {};  ///< Apart and Together
    int table = 0;  ///< Fixed and Host: its number

    friend bool operator==(const SeatRule &, const SeatRule &) = default;
};

/// What becomes of the rules of an evening that runs.
struct RuleChange {
    std::vector<SeatRule> dropped = {};
    std::vector<SeatRule> added = {};
};

constexpr bool isOfTwo(RuleKind kind)
{
    return kind == RuleKind::Apart || kind == RuleKind::Together;
}

struct NewTable {
    int number = 0;
    int seats = 0;
    QString name = {};
    bool closed = false;

    friend bool operator==(const NewTable &, const NewTable &) = default;
};

}  // namespace tablee
