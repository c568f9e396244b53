#pragma once

#include "foundation/id.h"
#include "foundation/result.h"
#include "sessions/display_record.h"

#include <QSqlDatabase>

#include <optional>

namespace tablee::storage {

/// What the audience screen shows, kept so that a crash brings it back.
class DisplayStore {
public:
    explicit DisplayStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// Nothing when the session has not shown anything yet.
    Result<std::optional<DisplayRecord>> read(SessionId session) const;
    Result<void> save(SessionId session, const DisplayRecord &record);

private:
    QSqlDatabase m_db;
};

}  // namespace tablee::storage
