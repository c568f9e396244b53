#include "directory/spelling.h"

#include "directory/search_key.h"

namespace tablee {

Spelling spellingOf(const Member &member)
{
    return {member.given, member.family, member.typed};
}

Member withSpelling(Member member, const Spelling &name)
{
    member.given = name.given;
    member.family = name.family;
    member.typed = name.typed;
    member.searchKey = searchKey(displayName(member));
    return member;
}

QString shownName(const Spelling &name)
{
    return displayName(Member{.given = name.given, .family = name.family, .typed = name.typed});
}

}  // namespace tablee
