#include "directory/names_apart.h"

#include "directory/member_names.h"
#include "directory/name_text.h"
#include "directory/search_key.h"

#include <QRegularExpression>

#include <algorithm>

namespace tablee {

namespace {

using People = std::vector<const Member *>;
using Namesakes = std::map<QString, People>;  ///< by nameKey()
using Names = std::map<MemberId, QString>;

People everybody(const std::vector<Member> &community)
{
    People people;
    for (const Member &member : community)
        people.push_back(&member);
    return people;
}

People everybody(const std::map<MemberId, Member> &community)
{
    People people;
    for (const auto &[id, member] : community)
        people.push_back(&member);
    return people;
}

Namesakes groupedByName(const People &people)
{
    Namesakes groups;
    for (const Member *member : people)
        groups[nameKey(displayName(*member))].push_back(member);
    return groups;
}

/// A place, without what would part the name where it is read again: "Le Pain, Paris" is "Le Pain". A number
/// would pass for somebody else's mark.
QString placeMark(const QString &place)
{
    static const QRegularExpression parting{QStringLiteral("[,;\\t\\n].*")};
    const QString mark = QString{place}.remove(parting).remove(u'"').simplified();
    return isMereNumber(mark) ? QString{} : mark;
}

/// Only marks that nobody else has.
void keepDistinct(std::map<MemberId, QString> &marks)
{
    std::map<QString, int> bearers;
    for (const auto &[id, mark] : marks)
        ++bearers[searchKey(mark)];
    std::erase_if(marks, [&bearers](const auto &each) {
        return each.second.isEmpty() || bearers[searchKey(each.second)] > 1;
    });
}

/// By place, for those of one name whom that tells apart. Whoever was merged has become another one of them.
std::map<MemberId, QString> placesOf(const People &namesakes)
{
    std::map<MemberId, QString> organisations, teams;
    for (const Member *member : namesakes)
        if (!member->mergedInto.isValid()) {
            organisations[member->id] = placeMark(member->organisation);
            teams[member->id] = placeMark(member->team);
        }
    keepDistinct(organisations);
    keepDistinct(teams);
    organisations.merge(teams);
    // The team of one may be called like the organisation of another.
    keepDistinct(organisations);
    return organisations;
}

/// `groups` is the whole community.
void addMarked(Names &names, People namesakes, const Namesakes &groups)
{
    std::sort(namesakes.begin(), namesakes.end(),
        [](const Member *one, const Member *other) { return one->id < other->id; });
    const std::map<MemberId, QString> places = placesOf(namesakes);
    int number = 0;
    for (const Member *member : namesakes) {
        // Behind a comma the mark would belong to the given name.
        const QString name = displayName(nameParts(*member, displayName(*member)));
        const auto with = [&name](const QString &mark) {
            return QStringLiteral("%1 (%2)").arg(name, mark);
        };
        do
            ++number;
        while (groups.contains(nameKey(with(QString::number(number)))));  // somebody is called so
        const auto place = places.find(member->id);
        names[member->id] = with(place == places.end() ? QString::number(number) : place->second);
    }
}

Names namesOf(const People &shown, const People &community)
{
    Names names;
    for (const Member *member : shown)
        names[member->id] = displayName(*member);
    Namesakes sideBySide = groupedByName(shown);
    std::erase_if(sideBySide, [](const auto &group) { return group.second.size() < 2; });
    if (sideBySide.empty())
        return names;
    const Namesakes groups = groupedByName(community);
    for (const auto &[key, group] : sideBySide) {
        Names marked;
        addMarked(marked, groups.at(key), groups);
        for (const Member *member : group)
            names[member->id] = marked.at(member->id);
    }
    return names;
}

}  // namespace

PersonName nameParts(const Member &member, const QString &called)
{
    if (member.given.isEmpty() && member.family.isEmpty())
        return splitName(called);
    const bool hasBoth = !member.given.isEmpty() && !member.family.isEmpty();
    const QString name = displayName(member);
    const QString mark = called.startsWith(name) ? called.mid(name.size()) : QString{};
    return {hasBoth ? member.given : name, (hasBoth ? member.family + mark : mark).trimmed()};
}

std::map<MemberId, QString> namesWithMarks(const std::vector<Member> &community)
{
    Names names;
    const Namesakes groups = groupedByName(everybody(community));
    for (const auto &[key, group] : groups)
        if (group.size() > 1 && !key.isEmpty())
            addMarked(names, group, groups);
    return names;
}

std::map<MemberId, QString> namesApart(
    const std::set<MemberId> &shown, const std::map<MemberId, Member> &community)
{
    People people;
    for (const MemberId id : shown)
        if (const auto known = community.find(id); known != community.end())
            people.push_back(&known->second);
    return namesOf(people, everybody(community));
}

std::map<MemberId, QString> namesApart(const std::vector<Member> &community)
{
    People active;
    for (const Member &member : community)
        if (!member.retired)
            active.push_back(&member);
    Names names = namesOf(active, everybody(community));
    for (const Member &member : community)
        names.emplace(member.id, displayName(member));
    return names;
}

}  // namespace tablee
