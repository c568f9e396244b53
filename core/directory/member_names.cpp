#include "directory/member_names.h"

#include "directory/merging.h"
#include "directory/name_case.h"
#include "directory/name_text.h"
#include "directory/names_apart.h"
#include "directory/search_key.h"

#include <algorithm>
#include <set>

namespace tablee {

QString nameKey(const QString &name)
{
    return searchKey(displayName(splitName(name)));
}

bool isMereNumber(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar sign) { return sign.isDigit(); });
}

QString apartFrom(const QString &name, const std::vector<QString> &names)
{
    std::set<QString> taken;
    for (const QString &other : names)
        taken.insert(nameKey(other));
    // Behind a comma the mark would belong to the given name.
    const QString plain = displayName(splitName(name));
    for (int number = 2;; ++number)
        if (const QString marked = QStringLiteral("%1 (%2)").arg(plain).arg(number);
            !taken.contains(nameKey(marked)))
            return marked;
}

Member strangerNamed(const ListedName &person)
{
    Member stranger{.typed = person.typed};
    const QString given = givenNameInCase(person.given, person.family);
    const QString family = familyNameInCase(person.family);
    // Shown as typed, "Roy, Ana" would be called otherwise on the wall, which parts every name.
    if (displayName(PersonName{given, family}) != person.typed) {
        stranger.given = given;
        stranger.family = family;
    }
    stranger.searchKey = searchKey(displayName(stranger));
    return stranger;
}

Member strangerNamed(const QString &typed)
{
    const PersonName name = splitName(typed);
    return strangerNamed(ListedName{.typed = typed, .given = name.given, .family = name.rest});
}

MemberNames::MemberNames(const std::vector<Member> &members)
{
    std::set<MemberId> active;
    const std::map<MemberId, QString> told = namesApart(members), marked = namesWithMarks(members);
    for (const Member &member : members) {
        const QString name = displayName(member);
        if (member.retired || isMereNumber(name))
            continue;
        active.insert(member.id);
        m_members[nameKey(name)].push_back(member.id);
        // Told from whoever has or had the same name, somebody is meant for sure.
        if (const auto mark = marked.find(member.id); mark != marked.end())
            m_members[nameKey(mark->second)].push_back(member.id);
        m_named.push_back(told.at(member.id));
    }
    const auto merged = mergedMembers(members);
    for (const Member &member : members)
        if (const auto now = merged.find(member.id); now != merged.end() && active.contains(now->second)) {
            addFormerName(nameKey(displayName(member)), now->second);
            if (const auto mark = marked.find(member.id); mark != marked.end())
                addFormerName(nameKey(mark->second), now->second);
        }
}

void MemberNames::addFormerName(const QString &key, MemberId member)
{
    auto &bearers = m_members[key];
    if (std::find(bearers.begin(), bearers.end(), member) == bearers.end())
        bearers.push_back(member);
}

std::vector<std::optional<MemberId>> MemberNames::meantBy(const NameList &list) const
{
    std::vector<std::optional<MemberId>> meant;
    meant.reserve(list.people.size());
    std::set<MemberId> taken;
    for (const ListedName &person : list.people) {
        const auto found
            = isMereNumber(person.typed) ? m_members.end() : m_members.find(nameKey(person.typed));
        const bool isClear = found != m_members.end() && found->second.size() == 1
            && taken.insert(found->second.front()).second;
        meant.push_back(isClear ? std::optional{found->second.front()} : std::nullopt);
    }
    return meant;
}

QStringList MemberNames::missingFrom(const NameList &list) const
{
    std::set<QString> listed;
    if (!m_named.empty())
        for (const ListedName &person : list.people)
            listed.insert(nameKey(person.typed));
    QStringList missing;
    for (const QString &name : m_named)
        if (!listed.contains(nameKey(name)))
            missing += name;
    return missing;
}

}  // namespace tablee
