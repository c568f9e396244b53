#include "storage/evening_opening.h"

#include "directory/member_names.h"
#include "storage/batch_writer.h"
#include "storage/member_store.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"
#include "storage/statement.h"

namespace tablee::storage {

namespace {

/// The ids of `people` in their order; whoever is not found is added.
Result<std::vector<MemberId>> findOrAdd(const QSqlDatabase &db, const NameList &people, Milliseconds now)
{
    MemberStore members{db};
    const auto all = members.all();
    if (!all)
        return fail(all.error());
    const auto meant = MemberNames{*all}.meantBy(people);
    std::vector<MemberId> ids;
    std::vector<Member> strangers;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < meant.size(); ++place) {
        if (!meant[place]) {
            places.push_back(place);
            strangers.push_back(strangerNamed(people.people[place]));
            strangers.back().createdAt = now;
        }
        ids.push_back(meant[place].value_or(MemberId{}));
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

Result<SessionId> openQuickEvening(const QSqlDatabase &db, const NameList &people, const QuickStart &start,
    std::int64_t startsAt, const QString &zone, const DoorOpening &doors)
{
    return inTransaction(db, [&]() -> Result<SessionId> {
        auto session = openQuickEvening(db, people, start, startsAt, zone);
        if (!session)
            return session;
        const auto loaded = readSession(db, *session, doors.deskUid);
        if (!loaded)
            return fail(loaded.error());
        const auto batch = doors.batch(*loaded);
        if (!batch)
            return fail(batch.error());
        if (auto opened = writeBatch(db, *session, loaded->session.lastSeq, *batch); !opened)
            return fail(std::move(opened.error()));
        return session;
    });
}

}  // namespace tablee::storage
