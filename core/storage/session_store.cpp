#include "storage/session_store.h"

#include "storage/names.h"
#include "storage/statement.h"

#include <QUuid>

namespace tablee::storage {

namespace {

QString selectSessions(const QString &rest)
{
    return QStringLiteral("SELECT id, uid, title, starts_at, zone, seats_per_table, last_seq FROM session ")
        + rest;
}

Session readSession(const QSqlQuery &row)
{
    return {.id = idIn<SessionId>(row, 0),
        .uid = row.value(1).toString(),
        .title = row.value(2).toString(),
        .startsAt = row.value(3).toLongLong(),
        .zone = row.value(4).toString(),
        .seatsPerTable = row.value(5).toInt(),
        .lastSeq = row.value(6).toLongLong()};
}

Result<SessionId> addSession(const QSqlDatabase &db, const NewSession &session)
{
    auto done = run(db,
        QStringLiteral(
            "INSERT INTO session (uid, title, starts_at, zone, seats_per_table) VALUES (?, ?, ?, ?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), toSql(session.title), session.startsAt,
            toSql(session.zone), session.seatsPerTable});
    if (!done)
        return fail(std::move(done.error()));
    return SessionId{done->lastInsertId().toLongLong()};
}

Result<void> addAgenda(const QSqlDatabase &db, SessionId id, const std::vector<NewStep> &agenda)
{
    int position = 0;
    for (const NewStep &step : agenda) {
        auto done = run(db,
            QStringLiteral(
                "INSERT INTO step (session_id, position, kind, planned_ms, round_no) VALUES (?, ?, ?, ?, ?)"),
            {toSql(id), ++position, nameOf(step.kind), toSql(step.planned), nullIfZero(step.round)});
        if (!done)
            return fail(std::move(done.error()));
    }
    return {};
}

Result<std::vector<Step>> agendaOf(const QSqlDatabase &db, SessionId id)
{
    auto rows = run(db,
        QStringLiteral(
            "SELECT id, kind, round_no, planned_ms FROM step WHERE session_id = ? ORDER BY position"),
        {toSql(id)});
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<Step> agenda;
    while (rows->next()) {
        const auto kind = stepKindOf(rows->value(1).toString());
        if (!kind)
            return fail(kind.error());
        agenda.push_back({.id = idIn<StepId>(*rows, 0),
            .kind = *kind,
            .round = rows->value(2).toInt(),
            .planned = Milliseconds{rows->value(3).toLongLong()}});
    }
    return agenda;
}

Result<std::vector<RoomTable>> tablesOf(const QSqlDatabase &db, SessionId id)
{
    auto rows = run(db,
        QStringLiteral("SELECT id, number, seats FROM room_table WHERE session_id = ? ORDER BY number"),
        {toSql(id)});
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<RoomTable> tables;
    while (rows->next())
        tables.push_back({idIn<TableId>(*rows, 0), rows->value(1).toInt(), rows->value(2).toInt()});
    return tables;
}

}  // namespace

Result<SessionId> SessionStore::create(const NewSession &session)
{
    return inTransaction(m_db, [&]() -> Result<SessionId> {
        const auto id = addSession(m_db, session);
        if (!id)
            return id;
        if (auto agenda = addAgenda(m_db, *id, session.agenda); !agenda)
            return fail(std::move(agenda.error()));
        for (const NewTable &table : session.tables)
            if (auto added = addTable(*id, table.number, table.seats); !added)
                return fail(std::move(added.error()));
        if (auto expected = addAttendance(*id, session.attendance); !expected)
            return fail(std::move(expected.error()));
        return id;
    });
}

Result<Session> SessionStore::find(SessionId id) const
{
    auto row = runForRow(m_db, selectSessions(QStringLiteral("WHERE id = ?")), {toSql(id)}, "session");
    if (!row)
        return fail(std::move(row.error()));
    return readSession(*row);
}

Result<std::vector<Session>> SessionStore::all() const
{
    auto rows = run(m_db, selectSessions(QStringLiteral("ORDER BY starts_at DESC, id DESC")));
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<Session> sessions;
    while (rows->next())
        sessions.push_back(readSession(*rows));
    return sessions;
}

Result<Setting> SessionStore::setting(SessionId id) const
{
    if (auto session = find(id); !session)
        return fail(std::move(session.error()));
    auto agenda = agendaOf(m_db, id);
    if (!agenda)
        return fail(std::move(agenda.error()));
    auto tables = tablesOf(m_db, id);
    if (!tables)
        return fail(std::move(tables.error()));
    return Setting{std::move(*agenda), std::move(*tables)};
}

Result<RoomTable> SessionStore::addTable(SessionId id, int number, int seats)
{
    // DO NOTHING looks at the number only; any other fault is still an error.
    auto done = run(m_db,
        QStringLiteral("INSERT INTO room_table (session_id, number, seats) VALUES (?, ?, ?) "
                       "ON CONFLICT (session_id, number) DO NOTHING"),
        {toSql(id), number, seats});
    if (!done)
        return fail(std::move(done.error()));
    if (done->numRowsAffected() == 0)
        return fail(ErrorCode::Conflict, "table number taken");
    return RoomTable{TableId{done->lastInsertId().toLongLong()}, number, seats};
}

Result<std::vector<Attendance>> SessionStore::attendance(SessionId id) const
{
    auto rows = run(m_db,
        QStringLiteral(
            "SELECT member_id, role, expected FROM attendance WHERE session_id = ? ORDER BY member_id"),
        {toSql(id)});
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<Attendance> attendance;
    while (rows->next()) {
        const auto role = roleOf(rows->value(1).toString());
        if (!role)
            return fail(role.error());
        attendance.push_back({idIn<MemberId>(*rows, 0), *role, rows->value(2).toBool()});
    }
    return attendance;
}

Result<void> SessionStore::addAttendance(SessionId id, const std::vector<Attendance> &attendance)
{
    return inTransaction(m_db, [&]() -> Result<void> {
        for (const Attendance &entry : attendance) {
            auto done = run(m_db,
                QStringLiteral(
                    "INSERT INTO attendance (session_id, member_id, role, expected) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (session_id, member_id) DO NOTHING"),
                {toSql(id), toSql(entry.member), nameOf(entry.role), int{entry.expected}});
            if (!done)
                return fail(std::move(done.error()));
        }
        return {};
    });
}

}  // namespace tablee::storage
