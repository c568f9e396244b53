#include "storage/rule_store.h"

#include "storage/names.h"
#include "storage/session_rows.h"
#include "storage/statement.h"

#include <utility>

namespace tablee::storage {

namespace {

/// The newest of them, where one was written twice.
Result<void> dropRule(const QSqlDatabase &db, SessionId session, const SeatRule &rule)
{
    auto dropped = run(db,
        QStringLiteral(
            "DELETE FROM rule WHERE id = (SELECT max(rule.id) FROM rule LEFT JOIN room_table ON "
            "room_table.id = rule.table_id WHERE rule.session_id = ? AND rule.kind = ? AND a_id = ? "
            "AND coalesce(b_id, 0) = ? AND coalesce(room_table.number, 0) = ?)"),
        {toSql(session), nameOf(rule.kind), toSql(rule.one), toSql(std::int64_t{rule.other.value()}),
            rule.table});
    if (!dropped)
        return fail(std::move(dropped.error()));
    return dropped->numRowsAffected() == 1 ? Result<void>{}
                                           : fail(ErrorCode::Conflict, "the rule is not there any more");
}

}  // namespace

Result<void> changeRules(const QSqlDatabase &db, SessionId session, const RuleChange &change)
{
    return inTransaction(db, [&]() -> Result<void> {
        for (const SeatRule &rule : change.dropped)
            if (auto done = dropRule(db, session, rule); !done)
                return done;
        return addRules(db, session, change.added);
    });
}

}  // namespace tablee::storage
