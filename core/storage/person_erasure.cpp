#include "storage/person_erasure.h"

#include "storage/closed_sessions.h"
#include "storage/erasing.h"
#include "storage/member_store.h"
#include "storage/names.h"
#include "storage/phrase_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"

#include <algorithm>

namespace tablee::storage {

namespace {

using Rows = std::vector<MemberId>;

Result<bool> takesPartNow(const QSqlDatabase &db, const Rows &rows)
{
    const auto session = unfinishedSession(db);
    if (!session)
        return fail(session.error());
    if (!*session)
        return false;
    const auto attendance = SessionStore{db}.attendance(**session);
    if (!attendance)
        return fail(attendance.error());
    return std::any_of(attendance->begin(), attendance->end(), [&rows](const Attendance &each) {
        return std::find(rows.begin(), rows.end(), each.member) != rows.end();
    });
}

Result<void> countWhatStays(const QSqlDatabase &db, MemberId id, ErasurePreview &preview)
{
    auto counts = runForRow(db,
        QStringLiteral("WITH who(m) AS (SELECT ?) SELECT "
                       "(SELECT count(*) FROM attendance JOIN session ON id = session_id WHERE member_id = m "
                       "AND last_seq > 0), "
                       "(SELECT count(*) FROM meeting WHERE m IN (low_id, high_id)), "
                       "(SELECT count(*) FROM attendance JOIN session ON id = session_id WHERE member_id = m "
                       "AND last_seq = 0) "
                       "FROM who"),
        {toSql(id)}, "counts");
    if (!counts)
        return fail(std::move(counts.error()));
    preview.sessions += counts->value(0).toInt();
    preview.meetings += counts->value(1).toInt();
    preview.places += counts->value(2).toInt();
    return {};
}

/// Of whoever has these rows.
Result<std::vector<RuleGone>> rulesToGo(const QSqlDatabase &db, const Rows &rows)
{
    auto found = run(db,
        QStringLiteral("SELECT kind, a_id, coalesce(b_id, 0), coalesce(number, 0), title, starts_at, zone "
                       "FROM rule JOIN session ON session.id = rule.session_id "
                       "LEFT JOIN room_table ON room_table.id = table_id "
                       "WHERE last_seq = 0 ORDER BY starts_at, rule.id"));
    if (!found)
        return fail(std::move(found.error()));
    std::vector<RuleGone> rules;
    while (found->next()) {
        const auto one = idIn<MemberId>(*found, 1), other = idIn<MemberId>(*found, 2);
        const bool isOne = std::find(rows.begin(), rows.end(), one) != rows.end();
        if (!isOne && std::find(rows.begin(), rows.end(), other) == rows.end())
            continue;
        const auto kind = ruleKindOf(found->value(0).toString());
        if (!kind)
            return fail(kind.error());
        RuleGone rule{.kind = *kind,
            .table = found->value(3).toInt(),
            .session = found->value(4).toString(),
            .day = dayOfSession(found->value(5).toLongLong(), found->value(6).toString())};
        if (isOfTwo(rule.kind)) {
            const auto member = MemberStore{db}.find(isOne ? other : one);
            if (!member)
                return fail(member.error());
            rule.other = displayName(*member);
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

}  // namespace

Result<ErasurePreview> previewErasure(const QSqlDatabase &db, const QString &path, MemberId id)
{
    const auto rows = rowsOfPerson(db, id);
    if (!rows)
        return fail(rows.error());
    const auto takesPart = takesPartNow(db, *rows);
    if (!takesPart)
        return fail(takesPart.error());
    auto texts = textsNaming(db, id);
    if (!texts)
        return fail(std::move(texts.error()));
    auto rules = rulesToGo(db, *rows);
    if (!rules)
        return fail(std::move(rules.error()));
    ErasurePreview preview{.copies = static_cast<int>(ownCopies(path).size()),
        .texts = std::move(*texts),
        .takesPartNow = *takesPart,
        .rules = std::move(*rules)};
    for (const MemberId row : *rows)
        if (auto counted = countWhatStays(db, row, preview); !counted)
            return fail(std::move(counted.error()));
    return preview;
}

Result<Erasure> erasePerson(const QSqlDatabase &db, const QString &path, MemberId id, Milliseconds now)
{
    const auto members = rowsOfPerson(db, id);
    if (!members)
        return fail(members.error());
    const auto takesPart = takesPartNow(db, *members);
    if (!takesPart)
        return fail(takesPart.error());
    if (*takesPart)
        return fail(ErrorCode::NotAllowedNow, "an evening is under way");
    if (auto forgotten = forgetOlderNotes(db); !forgotten)
        return fail(std::move(forgotten.error()));
    auto texts = textsNaming(db, id);
    if (!texts)
        return fail(std::move(texts.error()));
    const auto uids = uidsOf(db, *members);
    if (!uids)
        return fail(uids.error());
    const auto keys = nameKeysOf(db, *members);
    if (!keys)
        return fail(keys.error());
    auto rules = rulesToGo(db, *members);
    if (!rules)
        return fail(std::move(rules.error()));
    Erasure erasure{.texts = std::move(*texts), .members = *members, .rules = std::move(*rules)};
    // The copies come first: as long as the file itself knows who it is, all of it can be asked for again.
    const QStringList copies = ownCopies(path);
    for (const QString &copy : copies) {
        const auto erased = eraseInCopy(copy, *uids, now, *keys);
        if (!erased) {
            erasure.copiesLeft += copy;
            continue;
        }
        if (erased->members > 0)
            ++erasure.copies;
        if (erased->isStillNamed)
            erasure.copiesNaming += copy;
        if (erased->mayBeNamed)
            erasure.copiesPerhapsNaming += copy;
    }
    if (const auto erased = eraseMember(db, id, now); !erased)
        return fail(erased.error());
    // What went with its last bearer is no text to look at any more.
    std::erase_if(erasure.texts, [&db](const TextHit &hit) {
        const auto left = isWrittenYet(db, hit);
        return left && !*left;
    });
    return erasure;
}

}  // namespace tablee::storage
