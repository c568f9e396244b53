#pragma once

#include "evening/agenda.h"
#include "evening/event.h"
#include "foundation/id.h"

#include <QString>

#include <cstdint>
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

    friend bool operator==(const Session &, const Session &) = default;
};

/// Somebody who is expected tonight or has come unexpected. Presence is read from the log.
struct Attendance {
    MemberId member = {};
    Role role = Role::Seated;
    bool expected = true;

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

struct NewStep {
    StepKind kind = StepKind::Round;
    int round = 0;  ///< 1 and up for a round of tables; 0 for every other kind
    Milliseconds planned = {};
};

struct NewTable {
    int number = 0;
    int seats = 0;
};

/// A session to be written down: agenda in the order of the evening, tables, those expected.
struct NewSession {
    QString title = {};
    qint64 startsAt = 0;  ///< UTC, ms since 1970
    QString zone = {};
    int seatsPerTable = 0;
    std::vector<NewStep> agenda = {};
    std::vector<NewTable> tables = {};
    std::vector<Attendance> attendance = {};
};

}  // namespace tablee
