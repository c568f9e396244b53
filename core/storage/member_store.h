#pragma once

#include "directory/member.h"
#include "foundation/result.h"

#include <QSqlDatabase>

#include <cstdint>
#include <vector>

namespace tablee::storage {

/// Reads and writes members, with all that stands about them. Holds no cache: the database is the only truth.
class MemberStore {
public:
    explicit MemberStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// Adds all or none; the ids come in the same order. An empty uid is given one; a member who has an id,
    /// because somebody took back that it was taken away, keeps it.
    Result<std::vector<MemberId>> addAll(const std::vector<Member> &members);

    /// Everybody, in the order they were added.
    Result<std::vector<Member>> all() const;
    /// NotFound for no such member.
    Result<Member> find(MemberId id) const;

    /// Writes everything of a member but its id, uid and birth, and returns it as it stands then. Conflict
    /// when somebody changed the member since `member.rowVersion` was read: nothing is written. `now` (UTC)
    /// dates what is new in it.
    Result<Member> save(const Member &member, Milliseconds now);

    /// Takes a member away who was added by mistake. Conflict as for save(); LaterEventStandsOnIt when
    /// something else (an evening, another member) already speaks of the member.
    Result<void> remove(MemberId id, std::int64_t expectedRowVersion);

private:
    QSqlDatabase m_db;
};

}  // namespace tablee::storage
