#include "storage/member_store.h"

#include "storage/statement.h"

#include <QUuid>

namespace tablee::storage {

namespace {

QString selectMembers(const QString &rest)
{
    return QStringLiteral("SELECT id, uid, given, family, typed, search_key, note, row_version, created_at, "
                          "retired_at IS NOT NULL FROM member ")
        + rest;
}

Member readMember(const QSqlQuery &row)
{
    return {.id = idIn<MemberId>(row, 0),
        .uid = row.value(1).toString(),
        .given = row.value(2).toString(),
        .family = row.value(3).toString(),
        .typed = row.value(4).toString(),
        .searchKey = row.value(5).toString(),
        .note = row.value(6).toString(),
        .rowVersion = row.value(7).toLongLong(),
        .createdAt = Milliseconds{row.value(8).toLongLong()},
        .retired = row.value(9).toBool()};
}

Result<MemberId> add(const QSqlDatabase &db, const Member &member)
{
    const QString uid
        = member.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : member.uid;
    auto done = run(db,
        QStringLiteral(
            "INSERT INTO member (uid, given, family, typed, search_key, note, created_at, retired_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {uid, nullIfEmpty(member.given), nullIfEmpty(member.family), nullIfEmpty(member.typed),
            nullIfEmpty(member.searchKey), nullIfEmpty(member.note), toSql(member.createdAt),
            member.retired ? toSql(member.createdAt) : QVariant{}});
    if (!done)
        return fail(std::move(done.error()));
    return MemberId{done->lastInsertId().toLongLong()};
}

}  // namespace

Result<std::vector<MemberId>> MemberStore::addAll(const std::vector<Member> &members)
{
    return inTransaction(m_db, [&]() -> Result<std::vector<MemberId>> {
        std::vector<MemberId> ids;
        ids.reserve(members.size());
        for (const Member &member : members) {
            auto id = add(m_db, member);
            if (!id)
                return fail(std::move(id.error()));
            ids.push_back(*id);
        }
        return ids;
    });
}

Result<std::vector<Member>> MemberStore::all() const
{
    auto rows = run(m_db, selectMembers(QStringLiteral("ORDER BY id")));
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<Member> members;
    while (rows->next())
        members.push_back(readMember(*rows));
    return members;
}

Result<Member> MemberStore::find(MemberId id) const
{
    auto row = runForRow(m_db, selectMembers(QStringLiteral("WHERE id = ?")), {toSql(id)}, "member");
    if (!row)
        return fail(std::move(row.error()));
    return readMember(*row);
}

Result<Member> MemberStore::rename(
    MemberId id, const QString &typed, const QString &searchKey, std::int64_t expectedRowVersion)
{
    return inTransaction(m_db, [&]() -> Result<Member> {
        auto done = run(m_db,
            QStringLiteral("UPDATE member SET typed = ?, search_key = ?, row_version = row_version + 1 "
                           "WHERE id = ? AND row_version = ?"),
            {nullIfEmpty(typed), nullIfEmpty(searchKey), toSql(id), toSql(expectedRowVersion)});
        if (!done)
            return fail(std::move(done.error()));
        const bool changed = done->numRowsAffected() == 1;
        auto member = find(id);
        if (member && !changed)
            return fail(ErrorCode::Conflict, "member changed meanwhile");
        return member;
    });
}

}  // namespace tablee::storage
