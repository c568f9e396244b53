#include "storage/two_people.h"

#include "storage/statement.h"

namespace tablee::storage {

Result<TwoPeople> twoPeopleIn(const QSqlDatabase &db)
{
    auto rows = run(db, QStringLiteral("SELECT low_id, high_id FROM two_people"));
    if (!rows)
        return fail(std::move(rows.error()));
    TwoPeople pairs;
    while (rows->next())
        pairs.emplace(idIn<MemberId>(*rows, 0), idIn<MemberId>(*rows, 1));
    return pairs;
}

Result<std::vector<TwoPeopleSaid>> twoPeopleToForget(const QSqlDatabase &db, MemberId member)
{
    auto rows = run(db,
        QStringLiteral("SELECT low_id, high_id FROM two_people WHERE ? IN (low_id, high_id) "
                       "ORDER BY low_id, high_id"),
        {toSql(member)});
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<TwoPeopleSaid> pairs;
    while (rows->next())
        pairs.push_back({idIn<MemberId>(*rows, 0), idIn<MemberId>(*rows, 1), false});
    return pairs;
}

Result<void> write(const QSqlDatabase &db, const TwoPeopleSaid &pair)
{
    auto written = run(db,
        pair.said
            ? QStringLiteral("INSERT INTO two_people (low_id, high_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
            : QStringLiteral("DELETE FROM two_people WHERE low_id = ? AND high_id = ?"),
        {toSql(pair.low), toSql(pair.high)});
    if (!written)
        return fail(std::move(written.error()));
    if (written->numRowsAffected() == 0)
        return fail(ErrorCode::Conflict, "said already, or said no more");
    return {};
}

}  // namespace tablee::storage
