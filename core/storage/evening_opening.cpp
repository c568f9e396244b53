#include "storage/evening_opening.h"

#include "directory/search_key.h"
#include "storage/member_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"

#include <map>

namespace tablee::storage {

Result<SessionId> openQuickEvening(const QSqlDatabase &db, const NameList &people, const QuickStart &start,
    std::int64_t startsAt, const QString &zone)
{
    return inTransaction(db, [&]() -> Result<SessionId> {
        MemberStore members{db};
        std::vector<Member> added;
        for (const ListedName &name : people.people) {
            Member member;
            member.typed = name.typed;
            member.searchKey = searchKey(name.typed);
            member.createdAt = Milliseconds{startsAt};
            added.push_back(member);
        }
        const auto ids = members.addAll(added);
        if (!ids)
            return fail(ids.error());
        return SessionStore{db}.create(quickSession(start, *ids, startsAt, zone));
    });
}

}  // namespace tablee::storage
