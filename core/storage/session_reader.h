#pragma once

#include "foundation/result.h"
#include "sessions/loaded_session.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace tablee::storage {

/// Everything about one session. `deskUid` names the desk that is going to write; empty for tools that only
/// read.
Result<LoadedSession> readSession(const QSqlDatabase &db, SessionId id, const QString &deskUid = {});

/// The newest session that was not closed: the evening to come back to. One whose doors are not open yet counts too: the desk may have died
/// between writing the session down and opening them.
Result<std::optional<SessionId>> unfinishedSession(const QSqlDatabase &db);

}  // namespace tablee::storage
