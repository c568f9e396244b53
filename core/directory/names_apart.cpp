#include "directory/names_apart.h"

#include "directory/member_names.h"
#include "directory/search_key.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tablee {

namespace {

using Namesakes = std::vector<const Member *>;

/// The organisation, without what would part the name where it is read again: "Le Pain, Paris" is "Le Pain".
QString markOf(const Member &member)
{
    static const QRegularExpression parting{QStringLiteral("[,;\\t\\n].*")};
    return QString{member.organisation}.remove(parting).remove(u'"').simplified();
}

/// Does everybody have an organisation of their own?
bool byOrganisation(const Namesakes &group)
{
    std::set<QString> keys;
    return std::all_of(group.begin(), group.end(), [&keys](const Member *member) {
        const QString key = searchKey(markOf(*member));
        return !key.isEmpty() && keys.insert(key).second;
    });
}

}  // namespace

std::map<MemberId, QString> namesApart(const std::vector<Member> &members)
{
    std::map<MemberId, QString> names;
    std::map<QString, Namesakes> groups;
    for (const Member &member : members) {
        names[member.id] = displayName(member);
        if (!member.retired)
            groups[nameKey(displayName(member))].push_back(&member);
    }
    for (const auto &[key, group] : groups) {
        if (group.size() < 2)
            continue;
        const bool told = byOrganisation(group);
        int number = 0;
        for (const Member *member : group) {
            ++number;
            names[member->id]
                += QStringLiteral(" (%1)").arg(told ? markOf(*member) : QString::number(number));
        }
    }
    return names;
}

}  // namespace tablee
