#pragma once

#include "evening/agenda.h"
#include "foundation/result.h"
#include "sessions/prepared_session.h"

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

    /// Writes a session with its agenda, tables, attendance and rules, as one change; under an id and a uid
    /// of its own, or again under those it had before it was removed.
    Result<SessionId> create(const PreparedSession &session, SessionId id = {}, const QString &uid = {});
    /// Writes a session that has not begun all anew. Steps and tables get new ids; nothing knows the old ones
    /// yet. Conflict when it has begun, or is gone.
    Result<void> rewrite(SessionId id, const PreparedSession &session);
    /// Takes away a session that has not begun; Conflict likewise.
    Result<void> remove(SessionId id);

    /// A session as it was prepared; NotFound for no such session, as from find().
    Result<PreparedSession> prepared(SessionId id) const;
    Result<Session> find(SessionId id) const;

    /// Newest first.
    Result<std::vector<Session>> all() const;

    /// The ground the log is folded over: agenda in its order, tables by number.
    Result<Setting> setting(SessionId id) const;

    /// Puts one more table into the room; Conflict when its number is taken.
    Result<RoomTable> addTable(SessionId id, const NewTable &table);

    Result<std::vector<Attendance>> attendance(SessionId id) const;

    /// The same member twice keeps the first entry.
    Result<void> addAttendance(SessionId id, const std::vector<Attendance> &attendance);

private:
    Result<void> fill(SessionId id, const PreparedSession &session);

    QSqlDatabase m_db;
};

}  // namespace tablee::storage
