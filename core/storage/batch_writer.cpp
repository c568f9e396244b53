#include "storage/batch_writer.h"

#include "storage/event_store.h"
#include "storage/meeting_store.h"
#include "storage/member_store.h"
#include "storage/plan_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"

namespace tablee::storage {

namespace {

Result<std::optional<Member>> addNewcomer(const QSqlDatabase &db, SessionId session, const Batch &batch)
{
    if (!batch.newcomer)
        return std::optional<Member>{};
    MemberStore members{db};
    const auto ids = members.addAll({*batch.newcomer});
    if (!ids)
        return fail(ids.error());
    const auto attends = SessionStore{db}.addAttendance(session, {{ids->front(), Role::Seated, false}});
    if (!attends)
        return fail(attends.error());
    auto member = members.find(ids->front());
    if (!member)
        return fail(member.error());
    return std::optional<Member>{*member};
}

Result<std::vector<RoomTable>> addTables(const QSqlDatabase &db, SessionId session, const Batch &batch)
{
    std::vector<RoomTable> added;
    for (const NewTable &table : batch.tables) {
        const auto written = SessionStore{db}.addTable(session, table.number, table.seats);
        if (!written)
            return fail(written.error());
        added.push_back(*written);
    }
    return added;
}

bool namesAMember(EventKind kind)
{
    return kind == EventKind::CheckIn || kind == EventKind::CheckOut || kind == EventKind::SetRole
        || kind == EventKind::Seat;
}

Result<WrittenBatch> writeParts(
    const QSqlDatabase &db, SessionId session, std::int64_t expectedSeq, const Batch &batch)
{
    const auto newcomer = addNewcomer(db, session, batch);
    if (!newcomer)
        return fail(newcomer.error());
    auto tables = addTables(db, session, batch);
    if (!tables)
        return fail(tables.error());

    std::vector<Event> events = batch.events;
    if (*newcomer)
        for (Event &event : events)
            if (namesAMember(event.kind) && !event.member.isValid())
                event.member = (*newcomer)->id;
    if (batch.plan) {
        const auto plan = PlanStore{db}.add(session, *batch.plan);
        if (!plan)
            return fail(plan.error());
        for (Event &event : events)
            if (event.kind == EventKind::Announce)
                event.plan = *plan;
    }

    auto written = EventStore{db}.append(session, expectedSeq, std::move(events));
    if (!written)
        return fail(written.error());
    for (const auto &[round, meetings] : batch.meetings)
        if (const auto cached = MeetingStore{db}.replace(session, round, meetings); !cached)
            return fail(cached.error());
    return WrittenBatch{std::move(*written), *newcomer, std::move(*tables)};
}

}  // namespace

Result<WrittenBatch> writeBatch(
    const QSqlDatabase &db, SessionId session, std::int64_t expectedSeq, const Batch &batch)
{
    return inTransaction(db, [&] { return writeParts(db, session, expectedSeq, batch); });
}

}  // namespace tablee::storage
