#include "storage/person_erasure.h"

#include "storage/closed_sessions.h"
#include "storage/session_reader.h"

#include <algorithm>

namespace tablee::storage {

namespace {

Result<bool> takesPartNow(const QSqlDatabase &db, MemberId id)
{
    const auto session = unfinishedSession(db);
    if (!session)
        return fail(session.error());
    if (!*session)
        return false;
    const auto loaded = readSession(db, **session);
    if (!loaded)
        return fail(loaded.error());
    return std::any_of(loaded->attendance.begin(), loaded->attendance.end(),
        [id](const Attendance &attendance) { return attendance.member == id; });
}

}  // namespace

Result<Erasure> erasePerson(const QSqlDatabase &db, const QString &path, MemberId id, Milliseconds now)
{
    const auto takesPart = takesPartNow(db, id);
    if (!takesPart)
        return fail(takesPart.error());
    if (*takesPart)
        return fail(ErrorCode::NotAllowedNow, "an evening is under way");
    auto texts = textsNaming(db, id);
    if (!texts)
        return fail(std::move(texts.error()));
    const auto members = rowsOfPerson(db, id);
    if (!members)
        return fail(members.error());
    const auto uids = uidsOf(db, *members);
    if (!uids)
        return fail(uids.error());
    Erasure erasure{std::move(*texts)};
    // The copies come first: as long as the file itself knows who it is, all of it can be asked for again.
    const QStringList copies = ownCopies(path);
    for (const QString &copy : copies) {
        const auto erased = eraseInCopy(copy, *uids, now);
        if (!erased)
            erasure.copiesLeft += copy;
        else if (*erased > 0)
            ++erasure.copies;
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
