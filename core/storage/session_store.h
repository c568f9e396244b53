#pragma once

#include "evening/agenda.h"
#include "foundation/result.h"
#include "sessions/session.h"

#include <QSqlDatabase>

#include <vector>

namespace tablee::storage {

/// Sessions as prepared: agenda, tables, who is expected.
class SessionStore {
public:
    explicit SessionStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// Writes a session with its agenda, tables and attendance, as one change.
    Result<SessionId> create(const NewSession &session);
    Result<Session> find(SessionId id) const;

    /// Newest first.
    Result<std::vector<Session>> all() const;

    /// The ground the log is folded over: agenda in its order, tables by number.
    Result<Setting> setting(SessionId id) const;

    /// Puts one more table into the room; Conflict when its number is taken.
    Result<RoomTable> addTable(SessionId id, int number, int seats);

    Result<std::vector<Attendance>> attendance(SessionId id) const;

    /// The same member twice keeps the first entry.
    Result<void> addAttendance(SessionId id, const std::vector<Attendance> &attendance);

private:
    QSqlDatabase m_db;
};

}  // namespace tablee::storage
