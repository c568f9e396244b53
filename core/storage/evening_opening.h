#pragma once

#include "directory/name_list.h"
#include "foundation/result.h"
#include "sessions/batch.h"
#include "sessions/loaded_session.h"
#include "sessions/quick_session.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>

namespace tablee::storage {

/// Writes a quick evening in one transaction: the people, found again where exactly one member of the
/// community has that name, and the session. Somebody who is a mere number is always added: yesterday's 7 is
/// not tonight's. `startsAt` is UTC in milliseconds, `zone` an IANA name.
Result<SessionId> openQuickEvening(const QSqlDatabase &db, const NameList &people, const QuickStart &start,
    std::int64_t startsAt, const QString &zone);

/// How a desk opens the doors of a session it has just written.
struct DoorOpening {
    QString deskUid;
    std::function<Result<Batch>(const LoadedSession &)> batch;
};

/// The same with its doors open, still in one transaction: an evening nobody planned ahead never waits among
/// the sessions to come, not even after a crash.
Result<SessionId> openQuickEvening(const QSqlDatabase &db, const NameList &people, const QuickStart &start,
    std::int64_t startsAt, const QString &zone, const DoorOpening &doors);

}  // namespace tablee::storage
