#pragma once

#include "evening/event.h"
#include "foundation/result.h"

#include <QSqlDatabase>

#include <cstdint>
#include <vector>

namespace tablee::storage {

/// The log of an evening: only ever appended to.
class EventStore {
public:
    explicit EventStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// Appends `events` as one change and returns them as stored, with id, seq and seats. Every event needs a
    /// `request` of its own: InvalidInput.
    ///
    /// The same requests again return what is stored, so a retry is harmless. Conflict when the newest seq is
    /// not `expectedSeq`: somebody was faster; NotFound for no such session.
    Result<std::vector<Event>> append(SessionId session, std::int64_t expectedSeq, std::vector<Event> events);

    /// What the log already has of the requests of these events, in their order; empty when it has none,
    /// Conflict when it has a part of them.
    Result<std::vector<Event>> stored(SessionId session, const std::vector<Event> &events) const;

    /// The whole log, oldest first; Announce carries its seats. FileDamaged when it has an event of
    /// a kind nobody knows.
    Result<std::vector<Event>> all(SessionId session) const;

private:
    QSqlDatabase m_db;
};

}  // namespace tablee::storage
