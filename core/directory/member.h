#pragma once

#include "foundation/id.h"
#include "foundation/reading.h"

#include <QString>

#include <cstdint>

namespace tablee {

/// One person of the community. All members are alike: no rank, level or status is kept.
struct Member {
    MemberId id = {};
    QString uid = {};  ///< a UUID, the same in every copy of the file
    QString given = {};
    QString family = {};
    QString typed = {};  ///< the name as somebody typed it ("1", "2", ... for a mere head count)
    QString searchKey = {};  ///< folded name: to find and to sort by
    QString note = {};
    std::int64_t rowVersion = 1;  ///< grows with each change; see MemberStore::rename()
    Milliseconds createdAt = {};  ///< UTC
    bool retired = false;

    friend bool operator==(const Member &, const Member &) = default;
};

/// The name to show: as typed, or else given and family name.
inline QString displayName(const Member &member)
{
    return member.typed.isEmpty() ? QStringLiteral("%1 %2").arg(member.given, member.family).trimmed()
                                  : member.typed;
}

}  // namespace tablee
