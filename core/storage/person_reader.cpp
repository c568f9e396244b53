#include "storage/person_reader.h"

#include "storage/community_store.h"
#include "storage/erasing.h"
#include "storage/member_store.h"
#include "storage/names.h"
#include "storage/statement.h"
#include "storage/two_people.h"

#include <algorithm>

namespace tablee::storage {

namespace {

/// A moment that may be missing.
std::optional<Milliseconds> momentIn(const QSqlQuery &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional{Milliseconds{value.toLongLong()}};
}

Result<PersonRow> rowOf(const QSqlDatabase &db, MemberId id)
{
    auto member = MemberStore{db}.find(id);
    if (!member)
        return fail(std::move(member.error()));
    auto rest
        = runForRow(db, QStringLiteral("SELECT badge_code, origin, retired_at FROM member WHERE id = ?"),
            {toSql(id)}, "member");
    if (!rest)
        return fail(std::move(rest.error()));
    return PersonRow{
        std::move(*member), rest->value(0).toString(), rest->value(1).toString(), momentIn(*rest, 2)};
}

Result<void> readRows(const QSqlDatabase &db, const std::vector<MemberId> &ids, PersonRecord &record)
{
    for (const MemberId id : ids) {
        auto row = rowOf(db, id);
        if (!row)
            return fail(std::move(row.error()));
        record.rows.push_back(std::move(*row));
    }
    std::stable_partition(record.rows.begin(), record.rows.end(),
        [](const PersonRow &row) { return !row.member.mergedInto.isValid(); });
    return {};
}

Result<void> readConsents(const QSqlDatabase &db, MemberId id, PersonRecord &record)
{
    auto rows = run(db,
        QStringLiteral("SELECT purpose, granted_at, withdrawn_at FROM consent WHERE member_id = ? "
                       "ORDER BY granted_at, purpose"),
        {toSql(id)});
    if (!rows)
        return fail(std::move(rows.error()));
    while (rows->next()) {
        const auto purpose = consentPurposeOf(rows->value(0).toString());
        if (!purpose)
            return fail(purpose.error());
        record.consents.push_back({*purpose, Milliseconds{rows->value(1).toLongLong()}, momentIn(*rows, 2)});
    }
    return {};
}

TopicKind topicKindOf(const QString &name)
{
    return name == u"share" ? TopicKind::Share : name == u"learn" ? TopicKind::Learn : TopicKind::Difficulty;
}

/// Both of its names, where somebody has translated it.
Result<void> readTopics(const QSqlDatabase &db, MemberId id, PersonRecord &record)
{
    auto rows = run(db,
        QStringLiteral("SELECT coalesce(name_fr || ' / ' || name_en, name_fr, name_en), kind, since "
                       "FROM member_topic JOIN topic ON topic.id = topic_id WHERE member_id = ? "
                       "ORDER BY kind DESC, member_topic.rowid"),
        {toSql(id)});
    if (!rows)
        return fail(std::move(rows.error()));
    while (rows->next())
        record.topics.push_back({rows->value(0).toString(), topicKindOf(rows->value(1).toString()),
            Milliseconds{rows->value(2).toLongLong()}});
    return {};
}

Result<void> readTies(const QSqlDatabase &db, const std::vector<MemberId> &ids, PersonRecord &record)
{
    const auto isThem = [&ids](MemberId id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (const MemberId id : ids) {
        auto rows = run(db,
            QStringLiteral("SELECT low_id, high_id, source, said_by, said_at, removed_at FROM acquaintance "
                           "WHERE ? IN (low_id, high_id) ORDER BY said_at, low_id, high_id, source"),
            {toSql(id)});
        if (!rows)
            return fail(std::move(rows.error()));
        while (rows->next()) {
            const auto source = knownByOf(rows->value(2).toString());
            if (!source)
                return fail(source.error());
            const auto low = idIn<MemberId>(*rows, 0), high = idIn<MemberId>(*rows, 1);
            PersonTie tie{{}, *source, isThem(idIn<MemberId>(*rows, 3)),
                Milliseconds{rows->value(4).toLongLong()}, momentIn(*rows, 5)};
            if (tie.saidByThem || tie.source == KnownBy::Together) {
                const auto other = MemberStore{db}.find(low == id ? high : low);
                if (!other)
                    return fail(other.error());
                tie.other = displayName(*other);
            }
            record.ties.push_back(std::move(tie));
        }
    }
    return {};
}

/// What somebody wrote or told that is about somebody else, or names others too, is not this person's to
/// read. Their own topics stand in the record already.
bool isAboutOthers(FreeText kind)
{
    switch (kind) {
    case FreeText::MemberNote:
    case FreeText::Team:
    case FreeText::RuleReason:
    case FreeText::Topic:
    case FreeText::RoomMessage:
        return true;
    default:
        return false;
    }
}

Result<void> readTexts(const QSqlDatabase &db, MemberId id, PersonRecord &record)
{
    auto texts = textsNaming(db, id);
    if (!texts)
        return fail(std::move(texts.error()));
    for (TextHit &hit : *texts) {
        if (hit.mayBeAnother)
            continue;
        if (isAboutOthers(hit.kind))
            hit = {hit.kind};
        record.texts.push_back(std::move(hit));
    }
    return {};
}

Result<void> countPlans(const QSqlDatabase &db, MemberId id, PersonRecord &record)
{
    auto counted = runForRow(db,
        QStringLiteral("SELECT count(DISTINCT plan_id) FROM seat WHERE member_id = ?"), {toSql(id)}, "seats");
    if (!counted)
        return fail(std::move(counted.error()));
    record.seatingPlans += counted->value(0).toInt();
    return {};
}

Result<void> countTwoPeople(const QSqlDatabase &db, MemberId id, PersonRecord &record)
{
    const auto pairs = twoPeopleToForget(db, id);
    if (!pairs)
        return fail(pairs.error());
    record.toldFrom += static_cast<int>(pairs->size());
    return {};
}

Result<void> readWhatIsOf(const QSqlDatabase &db, MemberId id, PersonRecord &record)
{
    return readConsents(db, id, record)
        .and_then([&] { return readTopics(db, id, record); })
        .and_then([&] { return countPlans(db, id, record); })
        .and_then([&] { return countTwoPeople(db, id, record); });
}

}  // namespace

Result<PersonRecord> readPerson(const QSqlDatabase &db, MemberId id, Milliseconds now)
{
    const auto ids = rowsOfPerson(db, id);
    if (!ids)
        return fail(ids.error());
    const auto community = CommunityStore{db}.read();
    if (!community)
        return fail(community.error());
    PersonRecord record{.community = community->name, .region = community->region, .readAt = now};
    if (auto read = readRows(db, *ids, record); !read)
        return fail(std::move(read.error()));
    for (const MemberId each : *ids)
        if (auto read = readWhatIsOf(db, each, record); !read)
            return fail(std::move(read.error()));
    auto sessions = sessionsOfPerson(db, *ids);
    if (!sessions)
        return fail(std::move(sessions.error()));
    record.sessions = std::move(*sessions);
    auto done = readTies(db, *ids, record).and_then([&] {
        return readTexts(db, record.rows.front().member.id, record);
    });
    if (!done)
        return fail(std::move(done.error()));
    return record;
}

}  // namespace tablee::storage
