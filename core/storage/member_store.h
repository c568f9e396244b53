#pragma once

#include "directory/member.h"
#include "foundation/result.h"

#include <QSqlDatabase>

#include <cstdint>
#include <vector>

namespace tablee::storage {

/// Reads and writes members. Holds no cache: the database is the only truth.
class MemberStore {
public:
    explicit MemberStore(const QSqlDatabase &db)
        : m_db{db}
    {
    }

    /// Adds all or none; the ids come in the same order. An empty uid is given one.
    Result<std::vector<MemberId>> addAll(const std::vector<Member> &members);

    /// Everybody, in the order they were added.
    Result<std::vector<Member>> all() const;
    Result<Member> find(MemberId id) const;

    /// Gives a member another typed name with its search key. Conflict when somebody changed the member since
    /// `expectedRowVersion` was read.
    Result<Member> rename(
        MemberId id, const QString &typed, const QString &searchKey, std::int64_t expectedRowVersion);

private:
    QSqlDatabase m_db;
};

}  // namespace tablee::storage
