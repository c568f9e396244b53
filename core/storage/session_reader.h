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

/// The newest session whose doors were opened and that was not closed: the evening to come back to.
Result<std::optional<SessionId>> unfinishedSession(const QSqlDatabase &db);

}  // namespace tablee::storage
