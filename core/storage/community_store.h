#pragma once

#include "directory/community.h"
#include "foundation/result.h"

#include <QSqlDatabase>

namespace tablee::storage {

/// The one row that says whose file this is.
class CommunityStore {
public:
    explicit CommunityStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// Writes the row of a new file; an empty uid is given one.
    Result<void> create(const Community &community);
    /// NotFound when nothing was created yet, here and below.
    Result<Community> read() const;
    Result<void> rename(const QString &name);

private:
    QSqlDatabase m_db;
};

}  // namespace tablee::storage
