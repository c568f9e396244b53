#include "storage/member_places.h"

#include "storage/names.h"
#include "storage/statement.h"

namespace tablee::storage {

namespace {

Result<QSqlQuery> giveUp(const QSqlDatabase &db, const PlaceTaken &place)
{
    return run(db, QStringLiteral("DELETE FROM attendance WHERE session_id = ? AND member_id = ?"),
        {toSql(place.session), toSql(place.from)});
}

Result<QSqlQuery> giveAgain(const QSqlDatabase &db, const PlaceTaken &place)
{
    return run(db,
        QStringLiteral("INSERT INTO attendance (session_id, member_id, role, expected) "
                       "SELECT id, ?, ?, 1 FROM session WHERE id = ? AND last_seq = 0"),
        {toSql(place.to), nameOf(place.role), toSql(place.session)});
}

Result<QSqlQuery> handOver(const QSqlDatabase &db, const PlaceTaken &place)
{
    return run(db,
        QStringLiteral("UPDATE attendance SET member_id = ? WHERE session_id = ? AND member_id = ?"),
        {toSql(place.to), toSql(place.session), toSql(place.from)});
}

}  // namespace

Result<std::vector<PlaceTaken>> placesToTake(const QSqlDatabase &db, MemberId from, MemberId to)
{
    auto rows = run(db,
        QStringLiteral("SELECT session_id, role, session_id IN "
                       "(SELECT session_id FROM attendance WHERE member_id = ?) "
                       "FROM attendance JOIN session ON session.id = session_id "
                       "WHERE member_id = ? AND last_seq = 0 ORDER BY session_id"),
        {toSql(to), toSql(from)});
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<PlaceTaken> places;
    while (rows->next()) {
        const auto role = roleOf(rows->value(1).toString());
        if (!role)
            return fail(role.error());
        const bool bothExpected = rows->value(2).toBool();
        places.push_back({idIn<SessionId>(*rows, 0), from, bothExpected ? MemberId{} : to, *role});
    }
    return places;
}

Result<std::vector<RuleTaken>> rulesToTake(const QSqlDatabase &db, MemberId from, MemberId to)
{
    auto rows = run(db,
        QStringLiteral("SELECT rule.id, b_id IS ? FROM rule JOIN session ON session.id = session_id "
                       "WHERE last_seq = 0 AND ? IN (a_id, b_id) ORDER BY rule.id"),
        {toSql(from), toSql(from)});
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<RuleTaken> rules;
    while (rows->next())
        rules.push_back({rows->value(0).toLongLong(), rows->value(1).toBool(), from, to});
    return rules;
}

Result<void> take(const QSqlDatabase &db, const PlaceTaken &place)
{
    auto moved = !place.to.isValid() ? giveUp(db, place)
        : !place.from.isValid()      ? giveAgain(db, place)
                                     : handOver(db, place);
    if (!moved)
        return fail(std::move(moved.error()));
    if (moved->numRowsAffected() != 1)
        return fail(ErrorCode::Conflict, "the place is no longer there");
    return {};
}

Result<void> take(const QSqlDatabase &db, const RuleTaken &rule)
{
    const QString name = rule.asOther ? QStringLiteral("b_id") : QStringLiteral("a_id");
    auto done = run(db, QStringLiteral("UPDATE rule SET %1 = ? WHERE id = ? AND %1 = ?").arg(name),
        {toSql(rule.to), toSql(rule.rule), toSql(rule.from)});
    if (!done)
        return fail(std::move(done.error()));
    return {};
}

}  // namespace tablee::storage
