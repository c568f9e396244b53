#include "storage/event_store.h"

#include "storage/statement.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tablee::storage {

namespace {

struct ToldSeats {
    Seats seats;
    std::vector<MemberId> pinned;
};
using SeatsByRound = std::map<std::pair<PlanId, int>, ToldSeats>;

QString selectEvents(const QString &rest)
{
    return QStringLiteral(
               "SELECT id, seq, station_id, request, at_utc, at_boot, boot_id, kind, member_id, step_id, "
               "plan_id, round_no, table_id, amount_ms, code, undoes FROM event ")
        + rest;
}

Result<Event> readEvent(const QSqlQuery &row)
{
    const std::string kindName = row.value(7).toString().toStdString();
    const auto kind = eventKindOf(kindName);
    if (!kind)
        return fail(ErrorCode::FileDamaged, "unknown kind of event: " + kindName);
    return Event{.id = idIn<EventId>(row, 0),
        .seq = row.value(1).toLongLong(),
        .station = idIn<StationId>(row, 2),
        .request = row.value(3).toString().toStdString(),
        .at = {Milliseconds{row.value(4).toLongLong()}, Milliseconds{row.value(5).toLongLong()},
            row.value(6).toString().toStdString()},
        .kind = *kind,
        .member = idIn<MemberId>(row, 8),
        .step = idIn<StepId>(row, 9),
        .plan = idIn<PlanId>(row, 10),
        .round = row.value(11).toInt(),
        .table = idIn<TableId>(row, 12),
        .amount = Milliseconds{row.value(13).toLongLong()},
        .code = row.value(14).toInt(),
        .undoes = idIn<EventId>(row, 15)};
}

Result<std::vector<Event>> readEvents(Result<QSqlQuery> rows)
{
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<Event> events;
    while (rows->next()) {
        auto event = readEvent(*rows);
        if (!event)
            return fail(std::move(event.error()));
        events.push_back(std::move(*event));
    }
    return events;
}

/// The seats of every round that was announced in a session.
Result<SeatsByRound> announcedSeats(const QSqlDatabase &db, SessionId session)
{
    auto rows = run(db,
        QStringLiteral(
            "SELECT plan_id, round_no, member_id, table_id, pinned FROM seat WHERE (plan_id, round_no) "
            "IN (SELECT plan_id, round_no FROM event WHERE session_id = ? AND kind = 'announce') "
            "ORDER BY plan_id, round_no, member_id"),
        {toSql(session)});
    if (!rows)
        return fail(std::move(rows.error()));
    SeatsByRound seats;
    while (rows->next()) {
        ToldSeats &told = seats[{idIn<PlanId>(*rows, 0), rows->value(1).toInt()}];
        told.seats.push_back({idIn<MemberId>(*rows, 2), idIn<TableId>(*rows, 3)});
        if (rows->value(4).toBool())
            told.pinned.push_back(told.seats.back().member);
    }
    return seats;
}

Result<std::vector<Event>> withSeats(const QSqlDatabase &db, SessionId session, std::vector<Event> events)
{
    const auto announces = [](const Event &event) {
        return event.kind == EventKind::Announce;
    };
    if (std::none_of(events.begin(), events.end(), announces))
        return events;
    auto seats = announcedSeats(db, session);
    if (!seats)
        return fail(std::move(seats.error()));
    for (Event &event : events)
        if (announces(event)) {
            const ToldSeats &told = (*seats)[{event.plan, event.round}];
            event.seats = told.seats;
            event.pinned = told.pinned;
        }
    return events;
}

Result<void> insert(const QSqlDatabase &db, SessionId session, Event &event)
{
    auto done = run(db,
        QStringLiteral(
            "INSERT INTO event (session_id, seq, station_id, request, at_utc, at_boot, boot_id, kind, "
            "member_id, step_id, plan_id, round_no, table_id, amount_ms, code, undoes) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {toSql(session), toSql(event.seq), toSql(event.station), QString::fromStdString(event.request),
            toSql(event.at.utc), toSql(event.at.sinceBoot), toSql(QString::fromStdString(event.at.bootId)),
            QString::fromUtf8(nameOf(event.kind).data(), static_cast<qsizetype>(nameOf(event.kind).size())),
            toSql(event.member), toSql(event.step), toSql(event.plan), nullIfZero(event.round),
            toSql(event.table), nullIfZero(event.amount.count()), nullIfZero(event.code),
            toSql(event.undoes)});
    if (!done)
        return fail(std::move(done.error()));
    event.id = EventId{done->lastInsertId().toLongLong()};
    return {};
}

Result<void> expectLastSeq(const QSqlDatabase &db, SessionId session, std::int64_t expectedSeq)
{
    auto row = runForRow(
        db, QStringLiteral("SELECT last_seq FROM session WHERE id = ?"), {toSql(session)}, "session");
    if (!row)
        return fail(std::move(row.error()));
    const std::int64_t lastSeq = row->value(0).toLongLong();
    if (lastSeq != expectedSeq)
        return fail(ErrorCode::Conflict,
            "the log is at " + std::to_string(lastSeq) + ", expected " + std::to_string(expectedSeq));
    return {};
}

}  // namespace

Result<std::vector<Event>> EventStore::append(
    SessionId session, std::int64_t expectedSeq, std::vector<Event> events)
{
    const auto lacksRequest = [](const Event &event) {
        return event.request.empty();
    };
    if (std::any_of(events.begin(), events.end(), lacksRequest))
        return fail(ErrorCode::InvalidInput, "an event without a request");
    return inTransaction(m_db, [&]() -> Result<std::vector<Event>> {
        auto already = stored(session, events);
        if (!already || !already->empty())
            return already;
        if (auto expected = expectLastSeq(m_db, session, expectedSeq); !expected)
            return fail(std::move(expected.error()));
        std::int64_t seq = expectedSeq;
        for (Event &event : events) {
            event.seq = ++seq;
            if (auto inserted = insert(m_db, session, event); !inserted)
                return fail(std::move(inserted.error()));
        }
        auto counted = run(m_db, QStringLiteral("UPDATE session SET last_seq = ? WHERE id = ?"),
            {toSql(seq), toSql(session)});
        if (!counted)
            return fail(std::move(counted.error()));
        return withSeats(m_db, session, std::move(events));
    });
}

Result<std::vector<Event>> EventStore::stored(SessionId session, const std::vector<Event> &events) const
{
    std::vector<Event> stored;
    for (const Event &event : events) {
        auto found
            = readEvents(run(m_db, selectEvents(QStringLiteral("WHERE request = ? AND session_id = ?")),
                {toSql(QString::fromStdString(event.request)), toSql(session)}));
        if (!found)
            return found;
        stored.insert(stored.end(), found->begin(), found->end());
    }
    if (!stored.empty() && stored.size() != events.size())
        return fail(ErrorCode::Conflict, "a part of these requests is in the log already");
    return withSeats(m_db, session, std::move(stored));
}

Result<std::vector<Event>> EventStore::all(SessionId session) const
{
    auto events = readEvents(
        run(m_db, selectEvents(QStringLiteral("WHERE session_id = ? ORDER BY seq")), {toSql(session)}));
    if (!events)
        return events;
    return withSeats(m_db, session, std::move(*events));
}

}  // namespace tablee::storage
