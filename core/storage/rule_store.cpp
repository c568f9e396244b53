#include "storage/rule_store.h"

#include "storage/names.h"
#include "storage/session_rows.h"
#include "storage/statement.h"

#include <map>
#include <utility>

namespace tablee::storage {

namespace {

Result<void> keepSwitch(
    const QSqlDatabase &db, SessionId session, std::int64_t rule, bool holds, std::int64_t turn)
{
    auto kept = run(db,
        QStringLiteral("INSERT INTO rule_change (session_id, rule_id, holds, seq, turn, decision) "
                       "SELECT id, ?, ?, last_seq, ?, ? FROM session WHERE id = ?"),
        {toSql(rule), holds ? 1 : 0, toSql(turn), toSql(turn), toSql(session)});
    return kept ? Result<void>{} : fail(std::move(kept.error()));
}

/// The row of a rule that holds: the newest, where it was written twice.
Result<std::int64_t> rowOfRule(const QSqlDatabase &db, SessionId session, const SeatRule &rule)
{
    auto found = runForRow(db,
        QStringLiteral("SELECT max(rule.id) FROM rule LEFT JOIN room_table ON room_table.id = rule.table_id "
                       "WHERE rule.session_id = ? AND rule.kind = ? AND a_id = ? AND coalesce(b_id, 0) = ? "
                       "AND coalesce(room_table.number, 0) = ? AND ")
            + ruleHoldsNow(),
        {toSql(session), nameOf(rule.kind), toSql(rule.one), toSql(std::int64_t{rule.other.value()}),
            rule.table},
        "rule");
    if (!found)
        return fail(std::move(found.error()));
    if (found->isNull(0))
        return fail(ErrorCode::Conflict, "the rule is not there any more");
    return found->value(0).toLongLong();
}

Result<void> drop(const QSqlDatabase &db, SessionId session, const SeatRule &rule, std::int64_t turn)
{
    const auto row = rowOfRule(db, session, rule);
    return row ? keepSwitch(db, session, *row, false, turn) : fail(row.error());
}

Result<void> add(const QSqlDatabase &db, SessionId session, const SeatRule &rule, std::int64_t turn)
{
    if (auto added = addRules(db, session, {rule}); !added)
        return added;
    const auto row = rowOfRule(db, session, rule);
    return row ? keepSwitch(db, session, *row, true, turn) : fail(row.error());
}

/// A turn of a decision that is there takes it back; one of a decision that was taken back does it again.
void noteTurn(std::vector<RuleDecision> &decisions, std::int64_t decision, const DeskTurn &at)
{
    if (decision == at.turn)
        decisions.push_back({at});
    for (RuleDecision &known : decisions)
        if (known.made.turn == decision && known.made != at) {
            if (known.takenBack)
                known.again = at.seq;
            known.takenBack = known.takenBack ? std::nullopt : std::optional{at};
        }
}

}  // namespace

QString ruleHoldsNow()
{
    return QStringLiteral("coalesce((SELECT holds FROM rule_change WHERE rule_id = rule.id "
                          "ORDER BY turn DESC LIMIT 1), 1)");
}

/// Two people who are one by now are neither apart nor together.
Result<RuleBook> ruleBook(const QSqlDatabase &db, SessionId session)
{
    auto rows = run(db,
        QStringLiteral(
            "SELECT rule.id, kind, a_id, b_id, number FROM rule LEFT JOIN room_table ON room_table.id = "
            "table_id WHERE rule.session_id = ? AND a_id IS NOT b_id ORDER BY rule.id"),
        {toSql(session)});
    if (!rows)
        return fail(std::move(rows.error()));
    RuleBook book;
    std::map<std::int64_t, std::size_t> places;
    while (rows->next()) {
        const auto kind = ruleKindOf(rows->value(1).toString());
        if (!kind)
            return fail(kind.error());
        places.emplace(rows->value(0).toLongLong(), book.rules.size());
        book.rules.push_back(
            {{*kind, idIn<MemberId>(*rows, 2), idIn<MemberId>(*rows, 3), rows->value(4).toInt()}});
    }
    auto changes = run(db,
        QStringLiteral("SELECT rule_id, holds, decision, seq, turn FROM rule_change WHERE session_id = ? "
                       "ORDER BY turn, id"),
        {toSql(session)});
    if (!changes)
        return fail(std::move(changes.error()));
    while (changes->next()) {
        const DeskTurn at{changes->value(3).toLongLong(), changes->value(4).toLongLong()};
        if (const auto place = places.find(changes->value(0).toLongLong()); place != places.end())
            book.rules[place->second].switches.push_back({at.seq, changes->value(1).toBool()});
        if (std::exchange(book.lastTurn, at.turn) != at.turn)
            noteTurn(book.decisions, changes->value(2).toLongLong(), at);
    }
    return book;
}

Result<RuleBook> changeRules(
    const QSqlDatabase &db, SessionId session, const RuleChange &change, std::int64_t turn)
{
    return inTransaction(db, [&]() -> Result<RuleBook> {
        for (const SeatRule &rule : change.dropped)
            if (auto done = drop(db, session, rule, turn); !done)
                return fail(std::move(done.error()));
        for (const SeatRule &rule : change.added)
            if (auto done = add(db, session, rule, turn); !done)
                return fail(std::move(done.error()));
        return ruleBook(db, session);
    });
}

Result<RuleBook> switchRules(
    const QSqlDatabase &db, SessionId session, std::int64_t decision, std::int64_t turn)
{
    return inTransaction(db, [&]() -> Result<RuleBook> {
        auto done = run(db,
            QStringLiteral("INSERT INTO rule_change (session_id, rule_id, holds, seq, turn, decision) "
                           "SELECT session_id, rule_id, 1 - holds, last_seq, ?, decision FROM rule_change "
                           "JOIN session ON session.id = session_id WHERE session_id = ? AND turn = (SELECT "
                           "max(turn) FROM rule_change WHERE session_id = ? AND decision = ?)"),
            {toSql(turn), toSql(session), toSql(session), toSql(decision)});
        if (!done)
            return fail(std::move(done.error()));
        if (done->numRowsAffected() == 0)
            return fail(ErrorCode::Conflict, "nothing was decided about rules then");
        return ruleBook(db, session);
    });
}

}  // namespace tablee::storage
