#pragma once

#include "foundation/result.h"
#include "sessions/prepared_session.h"

#include <QSqlDatabase>

#include <vector>

namespace tablee::storage {

/// Sessions that have not begun, the next one first.
Result<std::vector<ComingSession>> comingSessions(const QSqlDatabase &db);

/// Prepares, changes or removes a session, in one transaction, and returns what was done: with the id of one
/// that is new, and with what the file made of it. Conflict when the session is not as `change` says it was,
/// or has begun; nothing is written then.
Result<SessionChange> changeSession(const QSqlDatabase &db, const SessionChange &change);

/// Puts back what was there before, and returns that as a change of its own: taking that one back is redo.
/// LaterEventStandsOnIt when the session was changed since, or has begun.
Result<SessionChange> takeBack(const QSqlDatabase &db, const SessionChange &change);

}  // namespace tablee::storage
