#pragma once

#include "foundation/id.h"
#include "foundation/result.h"

#include <QSqlDatabase>
#include <QString>

namespace tablee::storage {

/// The machines that write to the log.
class StationStore {
public:
    explicit StationStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// The desk with this uid; written down when it comes for the first time.
    Result<StationId> desk(const QString &uid);

    /// Whether any other station than the desk with this uid ever wrote to the file.
    Result<bool> hasOthersThan(const QString &uid) const;

private:
    QSqlDatabase m_db;
};

}  // namespace tablee::storage
