#pragma once

#include "foundation/reading.h"
#include "foundation/result.h"
#include "sessions/erasure.h"

#include <QSqlDatabase>
#include <QString>

namespace tablee::storage {

/// What erasePerson() would do; nothing is written.
Result<ErasurePreview> previewErasure(const QSqlDatabase &db, const QString &path, MemberId id);

/// Erases somebody for good in the community file at `path`, which is open as `db`, and in our own copies
/// beside it. NotAllowedNow while an evening is under way in which they take part: its screens know the name.
Result<Erasure> erasePerson(const QSqlDatabase &db, const QString &path, MemberId id, Milliseconds now);

}  // namespace tablee::storage
