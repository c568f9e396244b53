#include "storage/session_store.h"

#include "storage/correction_store.h"
#include "storage/names.h"
#include "storage/rule_store.h"
#include "storage/session_rows.h"
#include "storage/statement.h"

namespace tablee::storage {

namespace {

QString selectSessions(const QString &rest)
{
    return QStringLiteral(
               "SELECT id, uid, title, starts_at, zone, seats_per_table, last_seq, place, purpose, "
               "room_closes_at, model_session_id, dial, announced, agreed_at FROM session ")
        + rest;
}

std::optional<qint64> timeOrNone(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.value(column).toLongLong()};
}

Session readSession(const QSqlQuery &row)
{
    return {.id = idIn<SessionId>(row, 0),
        .uid = row.value(1).toString(),
        .title = row.value(2).toString(),
        .startsAt = row.value(3).toLongLong(),
        .zone = row.value(4).toString(),
        .seatsPerTable = row.value(5).toInt(),
        .lastSeq = row.value(6).toLongLong(),
        .place = row.value(7).toString(),
        .purpose = row.value(8).toString(),
        .roomClosesAt = timeOrNone(row, 9),
        .model = idIn<SessionId>(row, 10),
        .dial = row.value(11).toInt(),
        .announced = row.value(12).toBool(),
        .agreedAt = timeOrNone(row, 13)};
}

Result<std::vector<Step>> agendaOf(const QSqlDatabase &db, SessionId id)
{
    auto rows = run(db,
        QStringLiteral(
            "SELECT id, kind, round_no, planned_ms, title FROM step WHERE session_id = ? ORDER BY position"),
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
            .planned = Milliseconds{rows->value(3).toLongLong()},
            .title = rows->value(4).toString().toStdString()});
    }
    return agenda;
}

Result<std::vector<RoomTable>> tablesOf(const QSqlDatabase &db, SessionId id)
{
    auto rows = run(db,
        QStringLiteral(
            "SELECT id, number, seats, name, closed FROM room_table WHERE session_id = ? ORDER BY number"),
        {toSql(id)});
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<RoomTable> tables;
    while (rows->next())
        tables.push_back({idIn<TableId>(*rows, 0), rows->value(1).toInt(), rows->value(2).toInt(),
            rows->value(3).toString().toStdString(), rows->value(4).toBool()});
    return tables;
}

}  // namespace

Result<SessionId> SessionStore::create(const PreparedSession &session, SessionId id, const QString &uid)
{
    return inTransaction(m_db, [&]() -> Result<SessionId> {
        auto added = addSession(m_db, session, id, uid);
        if (added)
            if (auto filled = fill(*added, session); !filled)
                return fail(std::move(filled.error()));
        return added;
    });
}

Result<void> SessionStore::rewrite(SessionId id, const PreparedSession &session)
{
    return inTransaction(m_db, [&]() -> Result<void> {
        if (auto updated = updateSession(m_db, id, session); !updated)
            return updated;
        if (auto cleared = clearParts(m_db, id); !cleared)
            return cleared;
        return fill(id, session);
    });
}

Result<void> SessionStore::remove(SessionId id)
{
    return inTransaction(m_db, [&]() -> Result<void> {
        // Its log may speak of its steps and tables: they are not to be taken first.
        if (const auto session = find(id); session && session->lastSeq != 0)
            return fail(ErrorCode::Conflict, "the session has begun");
        if (auto cleared = clearParts(m_db, id); !cleared)
            return cleared;
        if (auto forgotten = forgetCorrectionsOf(m_db, id); !forgotten)
            return forgotten;
        auto removed
            = run(m_db, QStringLiteral("DELETE FROM session WHERE id = ? AND last_seq = 0"), {toSql(id)});
        if (!removed)
            return fail(std::move(removed.error()));
        if (removed->numRowsAffected() == 0)
            return fail(ErrorCode::Conflict, "the session has begun or is gone");
        return {};
    });
}

Result<void> SessionStore::fill(SessionId id, const PreparedSession &session)
{
    if (auto agenda = addAgenda(m_db, id, session.agenda); !agenda)
        return agenda;
    for (const NewTable &table : session.tables)
        if (auto added = addTable(id, table); !added)
            return fail(std::move(added.error()));
    if (auto expected = addAttendance(id, session.attendance); !expected)
        return expected;
    return addRules(m_db, id, session.rules);
}

Result<PreparedSession> SessionStore::prepared(SessionId id) const
{
    const auto session = find(id);
    if (!session)
        return fail(session.error());
    const auto ground = setting(id);
    if (!ground)
        return fail(ground.error());
    const auto kept = ruleBook(m_db, id);
    if (!kept)
        return fail(kept.error());
    auto expected = attendance(id);
    if (!expected)
        return fail(std::move(expected.error()));
    PreparedSession prepared{.title = session->title,
        .startsAt = session->startsAt,
        .zone = session->zone,
        .seatsPerTable = session->seatsPerTable,
        .attendance = std::move(*expected),
        .place = session->place,
        .purpose = session->purpose,
        .roomClosesAt = session->roomClosesAt,
        .model = session->model,
        .rules = rulesNow(kept->rules),
        .dial = session->dial,
        .announced = session->announced,
        .agreedAt = session->agreedAt};
    for (const Step &step : ground->agenda)
        prepared.agenda.push_back({step.kind, step.round, step.planned, QString::fromStdString(step.title)});
    for (const RoomTable &table : ground->tables)
        prepared.tables.push_back(
            {table.number, table.seats, QString::fromStdString(table.name), table.closed});
    return prepared;
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

Result<RoomTable> SessionStore::addTable(SessionId id, const NewTable &table)
{
    // DO NOTHING looks at the number only; any other fault is still an error.
    auto done = run(m_db,
        QStringLiteral(
            "INSERT INTO room_table (session_id, number, seats, name, closed) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (session_id, number) DO NOTHING"),
        {toSql(id), table.number, table.seats, nullIfEmpty(table.name), int{table.closed}});
    if (!done)
        return fail(std::move(done.error()));
    if (done->numRowsAffected() == 0)
        return fail(ErrorCode::Conflict, "table number taken");
    return RoomTable{TableId{done->lastInsertId().toLongLong()}, table.number, table.seats,
        table.name.toStdString(), table.closed};
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
