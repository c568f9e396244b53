#include "directory/names_apart.h"

#include "directory/member_names.h"
#include "directory/name_text.h"
#include "directory/search_key.h"

#include <algorithm>
#include <set>

namespace tablee {

namespace {

using Group = std::vector<const Member *>;
/// More letters are no initial any more.
constexpr int mostLetters = 3;

PersonName partsOf(const Member &member)
{
    return member.given.isEmpty() ? splitName(displayName(member)) : PersonName{member.given, member.family};
}

template <typename Key> std::map<QString, Group> grouped(const std::vector<Member> &members, Key keyOf)
{
    std::map<QString, Group> groups;
    for (const Member &member : members)
        if (!member.retired)
            groups[keyOf(member)].push_back(&member);
    return groups;
}

/// Does everybody of `group` have a text of their own?
template <typename Text> bool tellsApart(const Group &group, Text textOf)
{
    std::set<QString> keys;
    return std::all_of(group.begin(), group.end(), [&](const Member *member) {
        const QString key = searchKey(textOf(*member));
        return !key.isEmpty() && keys.insert(key).second;
    });
}

QString withMark(const Member &member, const QString &mark)
{
    return QStringLiteral("%1 (%2)").arg(displayName(member), mark);
}

QString withLetters(const PersonName &name, int letters)
{
    return name.rest.size() <= letters ? displayName(name)
                                       : name.given + u' ' + name.rest.left(letters).trimmed() + u'.';
}

}  // namespace

std::map<MemberId, QString> namesApart(const std::vector<Member> &members)
{
    std::map<MemberId, QString> names;
    for (const auto &[key, group] :
        grouped(members, [](const Member &member) { return nameKey(displayName(member)); })) {
        const auto organisation = [](const Member &member) {
            return member.organisation;
        };
        const auto team = [](const Member &member) {
            return member.team;
        };
        const bool byOrganisation = tellsApart(group, organisation);
        const bool byTeam = !byOrganisation && tellsApart(group, team);
        int number = 0;
        for (const Member *member : group) {
            ++number;
            names[member->id] = group.size() == 1 ? displayName(*member)
                : byOrganisation                  ? withMark(*member, organisation(*member))
                : byTeam                          ? withMark(*member, team(*member))
                                                  : withMark(*member, QString::number(number));
        }
    }
    return names;
}

std::map<MemberId, QString> givenNamesApart(const std::vector<Member> &members)
{
    std::map<MemberId, QString> names = namesApart(members);
    for (const auto &[key, group] :
        grouped(members, [](const Member &member) { return searchKey(partsOf(member).given); })) {
        if (group.size() == 1) {
            names[group.front()->id] = partsOf(*group.front()).given;
            continue;
        }
        for (int letters = 1; letters <= mostLetters; ++letters) {
            const auto brief = [letters](const Member &member) {
                return withLetters(partsOf(member), letters);
            };
            if (!tellsApart(group, brief))
                continue;
            for (const Member *member : group)
                names[member->id] = brief(*member);
            break;
        }
    }
    return names;
}

}  // namespace tablee
