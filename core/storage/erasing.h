#pragma once

#include "directory/member.h"
#include "foundation/result.h"
#include "sessions/free_text.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <vector>

namespace tablee::storage {

/// By what a text names somebody, as search keys.
struct NameKeys {
    QStringList sure;  ///< the family name or the only name there is, the whole name, and the address
    QStringList words;  ///< the given name however short, and the parts of the other: of many people
    QStringList beginnings;  ///< of words: "Quatrepointes"
};

/// Those of all members that are one person; in a file of any schema.
Result<NameKeys> nameKeysOf(const QSqlDatabase &db, const std::vector<MemberId> &members);

/// The texts that name whoever has these keys, the sure ones first; not `except`'s own. In a file of any
/// schema.
Result<std::vector<TextHit>> textsWith(const QSqlDatabase &db, const NameKeys &keys, MemberId except = {});

/// The texts in which the name of a member stands, or the e-mail address; blind to case and accents. Behind
/// them those that may speak of somebody else: with the given name alone, or a part of the family name.
Result<std::vector<TextHit>> textsNaming(const QSqlDatabase &db, MemberId id);

/// How a session is told from others, there: by its day, as 2027-01-15.
QString dayOfSession(qint64 startsAt, const QString &zone);

/// Whether a text is still there.
Result<bool> isWrittenYet(const QSqlDatabase &db, const TextHit &hit);

/// Erases a member for good, and whoever was found to be the same person: names, address, note, consents,
/// topics, who they know. What was counted stays counted: places, meetings and the log speak of ids alone,
/// and the row stays without a name. Places and rules of sessions that have not begun are given up. Then the
/// file is written anew, so that no page of it, and none of its write-ahead log, holds the old words; not
/// within a transaction. Returns the uids they had. NotFound; Conflict when somebody reads the file, which
/// would keep the old pages: nothing is erased then, and asking again is all there is to do.
Result<QStringList> eraseMember(const QSqlDatabase &db, MemberId id, Milliseconds now);

/// All members that are one person: whoever was found to be the same as this one, by id.
Result<std::vector<MemberId>> rowsOfPerson(const QSqlDatabase &db, MemberId id);

/// The uids of these; NotFound.
Result<QStringList> uidsOf(const QSqlDatabase &db, const std::vector<MemberId> &members);

/// The copies of our own beside a community file: those kept before an upgrade.
QStringList ownCopies(const QString &path);

struct ErasedInCopy {
    int members = 0;
    bool isStillNamed = false;  ///< in a text that somebody wrote, and that nobody can change there
    bool mayBeNamed = false;  ///< there is no such text, but one that may speak of somebody else
};

/// Erases the members with these uids in the community file at `copy`, whatever its schema; no desk has it
/// open. `keys`: how the person is called elsewhere.
Result<ErasedInCopy> eraseInCopy(
    const QString &copy, const QStringList &uids, Milliseconds now, NameKeys keys = {});

}  // namespace tablee::storage
