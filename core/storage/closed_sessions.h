#pragma once

#include "foundation/result.h"
#include "sessions/session.h"

#include <QSqlDatabase>

#include <optional>
#include <vector>

namespace tablee::storage {

/// Which sessions were closed is read from their logs. A log that ends with the close needs no folding, and
/// nearly all do; only of the others the whole log is read.

/// The closed ones, newest first.
Result<std::vector<Session>> closedSessions(const QSqlDatabase &db);

/// The newest session that has begun and was not closed: the evening to come back to. One whose doors are
/// not open yet is prepared, and waits among those to come.
Result<std::optional<SessionId>> unfinishedSession(const QSqlDatabase &db);

}  // namespace tablee::storage
