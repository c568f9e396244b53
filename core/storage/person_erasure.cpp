#include "storage/person_erasure.h"

#include "storage/closed_sessions.h"
#include "storage/erasing.h"
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
    ErasurePreview preview{.copies = static_cast<int>(ownCopies(path).size()),
        .texts = std::move(*texts),
        .takesPartNow = *takesPart};
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
    Erasure erasure{.texts = std::move(*texts), .members = *members};
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
