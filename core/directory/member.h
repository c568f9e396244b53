#pragma once

#include "foundation/id.h"
#include "foundation/reading.h"
#include "language/words.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <set>

namespace tablee {

/// What a member may allow, each by itself. Nothing is allowed until somebody ticks it.
enum class ConsentPurpose { ContactDetails, Photographs, News };

/// When each was allowed (UTC), where it is known. Two values of a member are alike whatever it says: it goes
/// with the consent and is never edited by itself.
struct ConsentDates {
    std::map<ConsentPurpose, Milliseconds> at = {};

    friend bool operator==(const ConsentDates &, const ConsentDates &) { return true; }
};

/// One person of the community. All members are alike: no rank, level or status is kept.
struct Member {
    MemberId id = {};
    QString uid = {};  ///< a UUID, the same in every copy of the file
    QString given = {};
    QString family = {};
    QString typed = {};  ///< the name as somebody typed it ("1", "2", ... for a mere head count)
    QString organisation = {};
    QString team = {};
    QString email = {};
    std::set<Language> speaks = {};
    QStringList toShare = {};
    QStringList toLearn = {};
    std::set<ConsentPurpose> consents = {};
    ConsentDates consentDates = {};
    QString searchKey = {};  ///< folded name: to find and to sort by
    QString note = {};
    std::int64_t rowVersion = 1;  ///< grows with each change; see MemberStore::save()
    Milliseconds createdAt = {};  ///< UTC
    bool retired = false;
    MemberId mergedInto = {};  ///< who this person is now, when two members were one; else invalid

    friend bool operator==(const Member &, const Member &) = default;
};

/// The name to show: given and family name where they are known, or else as typed.
inline QString displayName(const Member &member)
{
    const QString parts = member.family.isEmpty() ? member.given
        : member.given.isEmpty()                  ? member.family
                                                  : member.given + u' ' + member.family;
    return parts.isEmpty() ? member.typed : parts;
}

/// Somebody who was erased for good: a row without a name, so that what was counted stays counted. Everybody
/// else has a name.
inline bool isErased(const Member &member)
{
    return displayName(member).isEmpty();
}

}  // namespace tablee
