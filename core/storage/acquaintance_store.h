#pragma once

#include "directory/acquaintance.h"
#include "foundation/result.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// Reads and writes who knows whom. Members who are one person today count as that one.
class AcquaintanceStore {
public:
    explicit AcquaintanceStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    Result<AcquaintanceBook> read() const;

    /// Makes `change.after` of `change.before`, in one transaction; `now` (UTC) dates what is taken away.
    /// Conflict when the file has something else by now, InvalidInput for a source that is not written down.
    Result<AcquaintanceChange> write(const AcquaintanceChange &change, Milliseconds now);

private:
    QSqlDatabase m_db;
};

/// Puts back what was there before. LaterEventStandsOnIt when it has become otherwise since.
Result<AcquaintanceChange> takeBack(
    const QSqlDatabase &db, const AcquaintanceChange &change, Milliseconds now);

}  // namespace tablee::storage
