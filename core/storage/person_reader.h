#pragma once

#include "foundation/result.h"
#include "sessions/person_record.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// Everything the file holds about one person, whichever of their rows is named; NotFound. `now` (UTC) dates
/// it.
Result<PersonRecord> readPerson(const QSqlDatabase &db, MemberId id, Milliseconds now);

/// Their part: the sessions in which `rows`, the members who are this person, have a place, oldest first.
Result<std::vector<PersonSession>> sessionsOfPerson(
    const QSqlDatabase &db, const std::vector<MemberId> &rows);

}  // namespace tablee::storage
