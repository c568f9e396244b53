#include "storage/member_details_store.h"

#include "directory/search_key.h"
#include "storage/names.h"
#include "storage/statement.h"

#include <vector>

namespace tablee::storage {

namespace {

const QString &shareKind()
{
    static const QString kind = QStringLiteral("share");
    return kind;
}

const QString &learnKind()
{
    static const QString kind = QStringLiteral("learn");
    return kind;
}

Result<void> done(Result<QSqlQuery> query)
{
    if (!query)
        return fail(std::move(query.error()));
    return {};
}

Result<void> grant(const QSqlDatabase &db, MemberId member, ConsentPurpose purpose, Milliseconds now)
{
    // Granted again within the millisecond of the last time, it is dated one later.
    return done(run(db,
        QStringLiteral("INSERT INTO consent (granted_at, member_id, purpose) "
                       "SELECT max(?, coalesce(max(granted_at) + 1, 0)), ?, ? FROM consent "
                       "WHERE member_id = ? AND purpose = ?"),
        {toSql(now), toSql(member), nameOf(purpose), toSql(member), nameOf(purpose)}));
}

Result<void> withdraw(const QSqlDatabase &db, MemberId member, ConsentPurpose purpose, Milliseconds now)
{
    return done(run(db,
        QStringLiteral("UPDATE consent SET withdrawn_at = max(?, granted_at) "
                       "WHERE member_id = ? AND purpose = ? AND withdrawn_at IS NULL"),
        {toSql(now), toSql(member), nameOf(purpose)}));
}

/// Rows of one member, or of all of them.
Result<QSqlQuery> rowsOf(
    const QSqlDatabase &db, const QString &statement, MemberId only, const QString &order = {})
{
    return only.isValid() ? run(db, statement + QStringLiteral(" AND member_id = ?") + order, {toSql(only)})
                          : run(db, statement + order);
}

/// The ids that `statement` gives.
Result<std::set<std::int64_t>> idsOf(
    const QSqlDatabase &db, const QString &statement, std::initializer_list<QVariant> values)
{
    auto rows = run(db, statement, values);
    if (!rows)
        return fail(std::move(rows.error()));
    std::set<std::int64_t> ids;
    while (rows->next())
        ids.insert(rows->value(0).toLongLong());
    return ids;
}

}  // namespace

Result<QVariant> MemberDetailsStore::organisation(const QString &name, MemberId bearer)
{
    const QString key = searchKey(name);
    if (key.isEmpty())
        return QVariant{};
    auto added = run(m_db,
        QStringLiteral("INSERT INTO organisation (name, search_key) VALUES (?, ?) ON CONFLICT DO NOTHING"),
        {name, key});
    if (!added)
        return fail(std::move(added.error()));
    // Whoever has it already and writes it otherwise now corrects it.
    auto corrected = run(m_db,
        QStringLiteral("UPDATE organisation SET name = ? WHERE search_key = ? AND name <> ? "
                       "AND id = (SELECT organisation_id FROM member WHERE id = ?)"),
        {name, key, name, toSql(bearer)});
    if (!corrected)
        return fail(std::move(corrected.error()));
    auto row = runForRow(
        m_db, QStringLiteral("SELECT id FROM organisation WHERE search_key = ?"), {key}, "organisation");
    if (!row)
        return fail(std::move(row.error()));
    return row->value(0);
}

/// Files of before kept "C++" under the key of "C": such a row gets a key of its own before it is looked for.
Result<void> MemberDetailsStore::renewKey(const QString &name)
{
    auto old = run(m_db,
        QStringLiteral("SELECT id, coalesce(name_fr, name_en), search_key FROM topic WHERE search_key = ?"),
        {searchKey(name)});
    if (!old)
        return fail(std::move(old.error()));
    if (!old->next())
        return {};
    const QString key = topicKey(old->value(1).toString());
    if (key == old->value(2).toString())
        return {};
    return done(run(m_db, QStringLiteral("UPDATE OR IGNORE topic SET search_key = ? WHERE id = ?"),
        {key, old->value(0)}));
}

/// The language of what somebody types is not known; it is kept in the first of the two columns, and shown in
/// both languages until somebody translates it.
Result<std::int64_t> MemberDetailsStore::topic(const QString &name)
{
    if (auto renewed = renewKey(name); !renewed)
        return fail(renewed.error());
    const QString key = topicKey(name);
    auto added = run(m_db,
        QStringLiteral("INSERT INTO topic (name_fr, search_key) VALUES (?, ?) ON CONFLICT DO NOTHING"),
        {name, key});
    if (!added)
        return fail(std::move(added.error()));
    auto row = runForRow(m_db,
        QStringLiteral("SELECT coalesce(merged_into, id) FROM topic WHERE search_key = ?"), {key}, "topic");
    if (!row)
        return fail(std::move(row.error()));
    return row->value(0).toLongLong();
}

/// Whoever has a topic already and writes it otherwise now corrects how it is spelled.
Result<void> MemberDetailsStore::correctSpelling(std::int64_t topic, const QString &name)
{
    return done(run(m_db,
        QStringLiteral("UPDATE topic SET name_fr = iif(name_fr IS NULL, NULL, ?), "
                       "name_en = iif(name_fr IS NULL, ?, name_en) "
                       "WHERE id = ? AND search_key = ? AND coalesce(name_fr, name_en) <> ?"),
        {name, name, toSql(topic), topicKey(name), name}));
}

Result<void> MemberDetailsStore::writeTopics(
    MemberId member, const QString &kind, const QStringList &topics, Milliseconds now)
{
    auto gone
        = idsOf(m_db, QStringLiteral("SELECT topic_id FROM member_topic WHERE member_id = ? AND kind = ?"),
            {toSql(member), kind});
    if (!gone)
        return fail(std::move(gone.error()));
    for (const QString &name : topics) {
        const auto id = topic(name);
        if (!id)
            return fail(id.error());
        if (gone->erase(*id) > 0)
            if (auto corrected = correctSpelling(*id, name); !corrected)
                return corrected;
        auto added = run(m_db,
            QStringLiteral("INSERT INTO member_topic (member_id, topic_id, kind, since) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT DO NOTHING"),
            {toSql(member), toSql(*id), kind, toSql(now)});
        if (!added)
            return fail(std::move(added.error()));
    }
    for (const std::int64_t id : *gone)
        if (auto removed = run(m_db,
                QStringLiteral("DELETE FROM member_topic WHERE member_id = ? AND topic_id = ? AND kind = ?"),
                {toSql(member), toSql(id), kind});
            !removed)
            return fail(std::move(removed.error()));
    return {};
}

Result<void> MemberDetailsStore::writeConsents(
    MemberId member, const std::set<ConsentPurpose> &consents, Milliseconds now)
{
    Member stored{.id = member};
    if (auto read = readConsents({{member, &stored}}, member); !read)
        return read;
    for (const ConsentPurpose purpose :
        {ConsentPurpose::ContactDetails, ConsentPurpose::Photographs, ConsentPurpose::News}) {
        if (consents.contains(purpose) == stored.consents.contains(purpose))
            continue;
        auto written = consents.contains(purpose) ? grant(m_db, member, purpose, now)
                                                  : withdraw(m_db, member, purpose, now);
        if (!written)
            return written;
    }
    return {};
}

Result<void> MemberDetailsStore::writeAllTopics(const Member &member, Milliseconds now)
{
    if (auto shared = writeTopics(member.id, shareKind(), member.toShare, now); !shared)
        return shared;
    return writeTopics(member.id, learnKind(), member.toLearn, now);
}

Result<void> MemberDetailsStore::write(const Member &member, Milliseconds now)
{
    if (auto written = writeAllTopics(member, now); !written)
        return written;
    return writeConsents(member.id, member.consents, now);
}

Result<void> MemberDetailsStore::writeNew(const Member &member, Milliseconds now)
{
    if (auto written = writeAllTopics(member, now); !written)
        return written;
    for (const ConsentPurpose purpose : member.consents) {
        const auto said = member.consentDates.at.find(purpose);
        const bool isDated = said != member.consentDates.at.end();
        if (auto granted = grant(m_db, member.id, purpose, isDated ? said->second : now); !granted)
            return granted;
    }
    return {};
}

Result<void> MemberDetailsStore::forget(MemberId member)
{
    if (auto topics
        = done(run(m_db, QStringLiteral("DELETE FROM member_topic WHERE member_id = ?"), {toSql(member)}));
        !topics)
        return topics;
    // What was taken back of whom they know says nothing any more; what stands keeps the member.
    if (auto pairs = done(run(m_db,
            QStringLiteral(
                "DELETE FROM acquaintance WHERE removed_at IS NOT NULL AND (low_id = ? OR high_id = ?)"),
            {toSql(member), toSql(member)}));
        !pairs)
        return pairs;
    return done(run(m_db, QStringLiteral("DELETE FROM consent WHERE member_id = ?"), {toSql(member)}));
}

Result<void> MemberDetailsStore::readInto(std::map<MemberId, Member *> members, MemberId only) const
{
    if (auto topics = readTopics(members, only); !topics)
        return topics;
    return readConsents(members, only);
}

Result<void> MemberDetailsStore::readTopics(const std::map<MemberId, Member *> &members, MemberId only) const
{
    auto rows = rowsOf(m_db,
        QStringLiteral("SELECT member_id, kind, coalesce(name_fr, name_en) FROM member_topic "
                       "JOIN topic ON topic.id = topic_id WHERE kind IN ('share', 'learn')"),
        only, QStringLiteral(" ORDER BY member_topic.rowid"));
    if (!rows)
        return fail(std::move(rows.error()));
    while (rows->next()) {
        const auto member = members.find(idIn<MemberId>(*rows, 0));
        const QString kind = rows->value(1).toString();
        if (member == members.end())
            continue;
        if (kind == shareKind())
            member->second->toShare += rows->value(2).toString();
        else if (kind == learnKind())
            member->second->toLearn += rows->value(2).toString();
    }
    return {};
}

Result<void> MemberDetailsStore::readConsents(
    const std::map<MemberId, Member *> &members, MemberId only) const
{
    auto rows = rowsOf(m_db,
        QStringLiteral("SELECT member_id, purpose, granted_at FROM consent WHERE withdrawn_at IS NULL"),
        only);
    if (!rows)
        return fail(std::move(rows.error()));
    while (rows->next()) {
        const auto purpose = consentPurposeOf(rows->value(1).toString());
        if (!purpose)
            return fail(purpose.error());
        const auto member = members.find(idIn<MemberId>(*rows, 0));
        if (member == members.end())
            continue;
        member->second->consents.insert(*purpose);
        member->second->consentDates.at[*purpose] = Milliseconds{rows->value(2).toLongLong()};
    }
    return {};
}

}  // namespace tablee::storage
