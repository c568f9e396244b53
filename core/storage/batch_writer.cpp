#include "storage/batch_writer.h"

#include "storage/correction_store.h"
#include "storage/event_store.h"
#include "storage/meeting_store.h"
#include "storage/member_store.h"
#include "storage/plan_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"

#include <algorithm>
#include <utility>

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
        const auto written = SessionStore{db}.addTable(session, table);
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

/// By itself, or as what takes a reopening back.
bool mayClose(const Event &event)
{
    return event.kind == EventKind::Close || event.kind == EventKind::Undo;
}

/// What was written of a batch whose events are `stored`.
Result<WrittenBatch> writtenThen(
    const QSqlDatabase &db, SessionId session, const Batch &batch, std::vector<Event> stored)
{
    WrittenBatch written{std::move(stored)};
    for (std::size_t i = 0; batch.newcomer && i < batch.events.size(); ++i) {
        if (!namesAMember(batch.events[i].kind) || batch.events[i].member.isValid())
            continue;
        auto member = MemberStore{db}.find(written.events[i].member);
        if (!member)
            return fail(std::move(member.error()));
        written.newcomer = std::move(*member);
    }
    const auto setting = SessionStore{db}.setting(session);
    if (!setting)
        return fail(setting.error());
    for (const RoomTable &table : setting->tables)
        if (std::any_of(batch.tables.begin(), batch.tables.end(),
                [&table](const NewTable &added) { return added.number == table.number; }))
            written.tables.push_back(table);
    return written;
}

Result<WrittenBatch> writeParts(
    const QSqlDatabase &db, SessionId session, std::int64_t expectedSeq, const Batch &batch)
{
    auto stored = EventStore{db}.stored(session, batch.events);
    if (!stored)
        return fail(std::move(stored.error()));
    if (!stored->empty())
        return writtenThen(db, session, batch, std::move(*stored));

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
    if (std::any_of(written->begin(), written->end(), mayClose))
        if (const auto forgotten = forgetCorrectionsIfClosed(db, session); !forgotten)
            return fail(forgotten.error());
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
