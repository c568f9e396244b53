#pragma once

#include "foundation/result.h"
#include "sessions/prepared_session.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// The rows a prepared session is made of. Whoever writes several calls within a transaction.

/// Under `id` and `uid`, or under new ones where they are invalid or empty.
Result<SessionId> addSession(
    const QSqlDatabase &db, const PreparedSession &session, SessionId id, const QString &uid);

/// Conflict when there is no such session, or it has begun meanwhile.
Result<void> updateSession(const QSqlDatabase &db, SessionId id, const PreparedSession &session);

/// Takes away all that hangs on a session which has not begun.
Result<void> clearParts(const QSqlDatabase &db, SessionId id);

Result<void> addAgenda(const QSqlDatabase &db, SessionId id, const PreparedAgenda &agenda);

/// The tables they name are there already; a table that is not in the room is nobody's.
Result<void> addRules(const QSqlDatabase &db, SessionId id, const std::vector<SeatRule> &rules);

}  // namespace tablee::storage
