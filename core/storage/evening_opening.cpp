#include "storage/evening_opening.h"

#include "directory/search_key.h"
#include "storage/member_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"

#include <algorithm>
#include <map>
#include <optional>

namespace tablee::storage {

namespace {

/// The members a name may stand for, by search key; nobody is found twice.
class Directory {
public:
    explicit Directory(const std::vector<Member> &members)
    {
        for (const Member &member : members)
            if (!member.retired)
                m_members[member.searchKey].push_back(member.id);
    }

    std::optional<MemberId> take(const QString &key)
    {
        const auto found = m_members.find(key);
        if (found == m_members.end() || found->second.size() != 1)
            return std::nullopt;
        const MemberId id = found->second.front();
        m_members.erase(found);
        return id;
    }

private:
    std::map<QString, std::vector<MemberId>> m_members;
};

bool isMereNumber(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar sign) { return sign.isDigit(); });
}

/// The ids of `people` in their order; whoever is not found is added.
Result<std::vector<MemberId>> findOrAdd(const QSqlDatabase &db, const NameList &people, Milliseconds now)
{
    MemberStore members{db};
    const auto all = members.all();
    if (!all)
        return fail(all.error());
    Directory directory{*all};
    std::vector<MemberId> ids;
    std::vector<Member> strangers;
    std::vector<std::size_t> places;
    for (const ListedName &name : people.people) {
        const QString key = searchKey(name.typed);
        const auto known = isMereNumber(name.typed) ? std::nullopt : directory.take(key);
        if (!known) {
            places.push_back(ids.size());
            strangers.push_back({.typed = name.typed, .searchKey = key, .createdAt = now});
        }
        ids.push_back(known.value_or(MemberId{}));
    }
    const auto added = members.addAll(strangers);
    if (!added)
        return fail(added.error());
    for (std::size_t index = 0; index < places.size(); ++index)
        ids[places[index]] = (*added)[index];
    return ids;
}

}  // namespace

Result<SessionId> openQuickEvening(const QSqlDatabase &db, const NameList &people, const QuickStart &start,
    std::int64_t startsAt, const QString &zone)
{
    return inTransaction(db, [&]() -> Result<SessionId> {
        const auto ids = findOrAdd(db, people, Milliseconds{startsAt});
        if (!ids)
            return fail(ids.error());
        return SessionStore{db}.create(quickSession(start, *ids, startsAt, zone));
    });
}

}  // namespace tablee::storage
