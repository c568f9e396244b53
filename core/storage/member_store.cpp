#include "storage/member_store.h"

#include "storage/member_details_store.h"
#include "storage/names.h"
#include "storage/statement.h"

#include <QSqlError>
#include <QUuid>

namespace tablee::storage {

namespace {

QString selectMembers(const QString &rest)
{
    return QStringLiteral(
               "SELECT member.id, uid, given, family, typed, organisation.name, team, email, speaks, "
               "member.search_key, note, row_version, created_at, retired_at IS NOT NULL, merged_into "
               "FROM member LEFT JOIN organisation ON organisation.id = organisation_id ")
        + rest;
}

QString speaksText(const std::set<Language> &speaks)
{
    QStringList names;
    for (const Language language : speaks)
        names += nameOf(language);
    return names.join(u' ');
}

Result<std::set<Language>> speaksIn(const QString &text)
{
    std::set<Language> speaks;
    for (const QString &name : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto language = languageOf(name);
        if (!language)
            return fail(language.error());
        speaks.insert(*language);
    }
    return speaks;
}

Result<Member> readMember(const QSqlQuery &row)
{
    auto speaks = speaksIn(row.value(8).toString());
    if (!speaks)
        return fail(std::move(speaks.error()));
    return Member{.id = idIn<MemberId>(row, 0),
        .uid = row.value(1).toString(),
        .given = row.value(2).toString(),
        .family = row.value(3).toString(),
        .typed = row.value(4).toString(),
        .organisation = row.value(5).toString(),
        .team = row.value(6).toString(),
        .email = row.value(7).toString(),
        .speaks = std::move(*speaks),
        .searchKey = row.value(9).toString(),
        .note = row.value(10).toString(),
        .rowVersion = row.value(11).toLongLong(),
        .createdAt = Milliseconds{row.value(12).toLongLong()},
        .retired = row.value(13).toBool(),
        .mergedInto = idIn<MemberId>(row, 14)};
}

Result<MemberId> add(const QSqlDatabase &db, const Member &member)
{
    const QString uid
        = member.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : member.uid;
    MemberDetailsStore details{db};
    auto organisation = details.organisation(member.organisation);
    if (!organisation)
        return fail(std::move(organisation.error()));
    auto done = run(db,
        QStringLiteral(
            "INSERT INTO member (id, uid, given, family, typed, organisation_id, team, email, speaks, "
            "search_key, note, row_version, created_at, retired_at, merged_into) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {toSql(member.id), uid, nullIfEmpty(member.given), nullIfEmpty(member.family),
            nullIfEmpty(member.typed), *organisation, nullIfEmpty(member.team), nullIfEmpty(member.email),
            toSql(speaksText(member.speaks)), nullIfEmpty(member.searchKey), nullIfEmpty(member.note),
            toSql(member.rowVersion), toSql(member.createdAt),
            member.retired ? toSql(member.createdAt) : QVariant{}, toSql(member.mergedInto)});
    if (!done)
        return fail(std::move(done.error()));
    Member added = member;
    added.id = MemberId{done->lastInsertId().toLongLong()};
    if (auto written = details.writeNew(added, member.createdAt); !written)
        return fail(std::move(written.error()));
    return added.id;
}

Result<std::vector<Member>> membersWith(
    const QSqlDatabase &db, const QString &rest, std::initializer_list<QVariant> values, MemberId only)
{
    auto rows = run(db, selectMembers(rest), values);
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<Member> members;
    while (rows->next()) {
        auto member = readMember(*rows);
        if (!member)
            return fail(std::move(member.error()));
        members.push_back(std::move(*member));
    }
    std::map<MemberId, Member *> places;
    for (Member &member : members)
        places[member.id] = &member;
    if (auto read = MemberDetailsStore{db}.readInto(std::move(places), only); !read)
        return fail(std::move(read.error()));
    return members;
}

/// Something in the database speaks of the member: SQLite refuses to let its row go.
bool isStillNamed(const Error &error)
{
    return error.detail.find("FOREIGN KEY") != std::string::npos;
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
    return membersWith(m_db, QStringLiteral("ORDER BY member.id"), {}, {});
}

Result<Member> MemberStore::find(MemberId id) const
{
    auto found = membersWith(m_db, QStringLiteral("WHERE member.id = ?"), {toSql(id)}, id);
    if (!found)
        return fail(std::move(found.error()));
    if (found->empty())
        return fail(ErrorCode::NotFound, "member");
    return std::move(found->front());
}

Result<Member> MemberStore::save(const Member &member, Milliseconds now)
{
    return inTransaction(m_db, [&]() -> Result<Member> {
        MemberDetailsStore details{m_db};
        auto organisation = details.organisation(member.organisation, member.id);
        if (!organisation)
            return fail(std::move(organisation.error()));
        auto done = run(m_db,
            QStringLiteral(
                "UPDATE member SET given = ?, family = ?, typed = ?, organisation_id = ?, team = ?, "
                "email = ?, speaks = ?, search_key = ?, note = ?, merged_into = ?, "
                "retired_at = CASE WHEN ? THEN coalesce(retired_at, ?) END, row_version = row_version + 1 "
                "WHERE id = ? AND row_version = ?"),
            {nullIfEmpty(member.given), nullIfEmpty(member.family), nullIfEmpty(member.typed), *organisation,
                nullIfEmpty(member.team), nullIfEmpty(member.email), toSql(speaksText(member.speaks)),
                nullIfEmpty(member.searchKey), nullIfEmpty(member.note), toSql(member.mergedInto),
                member.retired, toSql(now), toSql(member.id), toSql(member.rowVersion)});
        if (!done)
            return fail(std::move(done.error()));
        if (done->numRowsAffected() != 1)
            return find(member.id).and_then([](const Member &) -> Result<Member> {
                return fail(ErrorCode::Conflict, "member changed meanwhile");
            });
        if (auto written = details.write(member, now); !written)
            return fail(std::move(written.error()));
        return find(member.id);
    });
}

Result<void> MemberStore::remove(MemberId id, std::int64_t expectedRowVersion)
{
    return inTransaction(m_db, [&]() -> Result<void> {
        const auto member = find(id);
        if (!member)
            return fail(member.error());
        if (member->rowVersion != expectedRowVersion)
            return fail(ErrorCode::Conflict, "member changed meanwhile");
        if (auto forgotten = MemberDetailsStore{m_db}.forget(id); !forgotten)
            return forgotten;
        const auto removed = run(m_db, QStringLiteral("DELETE FROM member WHERE id = ?"), {toSql(id)});
        if (!removed && isStillNamed(removed.error()))
            return fail(ErrorCode::LaterEventStandsOnIt, "somebody else speaks of this member");
        if (!removed)
            return fail(removed.error());
        return {};
    });
}

}  // namespace tablee::storage
