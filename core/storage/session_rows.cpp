#include "storage/session_rows.h"

#include "storage/names.h"
#include "storage/statement.h"

#include <QUuid>

namespace tablee::storage {

namespace {

QVariant timeOrNull(std::optional<qint64> time)
{
    return time ? QVariant{*time} : QVariant{};
}

}  // namespace

Result<SessionId> addSession(
    const QSqlDatabase &db, const PreparedSession &session, SessionId id, const QString &uid)
{
    auto done = run(db,
        QStringLiteral(
            "INSERT INTO session (id, uid, title, starts_at, zone, seats_per_table, place, purpose, "
            "room_closes_at, model_session_id, dial, announced, agreed_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {toSql(id), uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uid,
            toSql(session.title), session.startsAt, toSql(session.zone), session.seatsPerTable,
            nullIfEmpty(session.place), nullIfEmpty(session.purpose), timeOrNull(session.roomClosesAt),
            toSql(session.model), session.dial, session.announced ? 1 : 0, timeOrNull(session.agreedAt)});
    if (!done)
        return fail(std::move(done.error()));
    return SessionId{done->lastInsertId().toLongLong()};
}

Result<void> updateSession(const QSqlDatabase &db, SessionId id, const PreparedSession &session)
{
    auto done = run(db,
        QStringLiteral(
            "UPDATE session SET title = ?, starts_at = ?, zone = ?, seats_per_table = ?, place = ?, "
            "purpose = ?, room_closes_at = ?, model_session_id = ?, dial = ?, announced = ?, agreed_at = ? "
            "WHERE id = ? AND last_seq = 0"),
        {toSql(session.title), session.startsAt, toSql(session.zone), session.seatsPerTable,
            nullIfEmpty(session.place), nullIfEmpty(session.purpose), timeOrNull(session.roomClosesAt),
            toSql(session.model), session.dial, session.announced ? 1 : 0, timeOrNull(session.agreedAt),
            toSql(id)});
    if (!done)
        return fail(std::move(done.error()));
    if (done->numRowsAffected() == 0)
        return fail(ErrorCode::Conflict, "the session has begun or is gone");
    return {};
}

Result<void> clearParts(const QSqlDatabase &db, SessionId id)
{
    for (const QString &part : {QStringLiteral("rule"), QStringLiteral("step"), QStringLiteral("room_table"),
             QStringLiteral("attendance")})
        if (auto done = run(db, QStringLiteral("DELETE FROM %1 WHERE session_id = ?").arg(part), {toSql(id)});
            !done)
            return fail(std::move(done.error()));
    return {};
}

Result<void> addAgenda(const QSqlDatabase &db, SessionId id, const PreparedAgenda &agenda)
{
    int position = 0;
    for (const PreparedStep &step : agenda) {
        auto done = run(db,
            QStringLiteral("INSERT INTO step (session_id, position, kind, planned_ms, round_no, title) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            {toSql(id), ++position, nameOf(step.kind), toSql(step.planned), nullIfZero(step.round),
                nullIfEmpty(step.title)});
        if (!done)
            return fail(std::move(done.error()));
    }
    return {};
}

Result<void> addRules(const QSqlDatabase &db, SessionId id, const std::vector<SeatRule> &rules)
{
    for (const SeatRule &rule : rules) {
        auto done = run(db,
            QStringLiteral("INSERT INTO rule (session_id, kind, a_id, b_id, table_id) VALUES (?, ?, ?, ?, "
                           "(SELECT id FROM room_table WHERE session_id = ? AND number = ?))"),
            {toSql(id), nameOf(rule.kind), toSql(rule.one), toSql(rule.other), toSql(id), rule.table});
        if (!done)
            return fail(std::move(done.error()));
    }
    return {};
}

}  // namespace tablee::storage
