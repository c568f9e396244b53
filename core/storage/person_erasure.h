#pragma once

#include "storage/erasing.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// What an erasure did, and what is left to do by hand.
struct Erasure {
    std::vector<TextHit> texts;  ///< that may still name the person
    int copies = 0;  ///< of our own that had the person and were written anew
    QStringList copiesLeft = {};  ///< that could not be written
};

/// Erases somebody for good in the community file at `path`, which is open as `db`, and in our own copies
/// beside it. NotAllowedNow while an evening is under way in which they take part: its screens know the name.
Result<Erasure> erasePerson(const QSqlDatabase &db, const QString &path, MemberId id, Milliseconds now);

}  // namespace tablee::storage
