#pragma once

#include "foundation/result.h"
#include "sessions/loaded_session.h"

#include <QSqlDatabase>
#include <QString>

namespace tablee::storage {

/// Everything about one session. `deskUid` names the desk that is going to write; empty for tools that only
/// read. NotFound for no such session.
Result<LoadedSession> readSession(const QSqlDatabase &db, SessionId id, const QString &deskUid = {});

}  // namespace tablee::storage
