#include "storage/correction_store.h"

#include "storage/member_changes.h"
#include "storage/member_store.h"
#include "storage/statement.h"

#include <utility>

namespace tablee::storage {

namespace {

template <typename... Values>
Result<void> carriedOut(const QSqlDatabase &db, const char *sql, Values... values)
{
    auto ran = run(db, QString::fromLatin1(sql), {QVariant{values}...});
    return ran ? Result<void>{} : fail(std::move(ran.error()));
}

/// As it is kept: after the newest event.
Result<NameCorrection> keepCorrection(const QSqlDatabase &db, SessionId session, NameCorrection correction)
{
    auto row = runForRow(
        db, QStringLiteral("SELECT last_seq FROM session WHERE id = ?"), {toSql(session)}, "session");
    if (!row)
        return fail(std::move(row.error()));
    correction.made.seq = row->value(0).toLongLong();
    auto kept = carriedOut(db,
        "INSERT INTO name_correction (request, session_id, member_id, given_before, family_before, "
        "typed_before, given_after, family_after, typed_after, seq, turn) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        correction.request, toSql(session), toSql(correction.member), nullIfEmpty(correction.before.given),
        nullIfEmpty(correction.before.family), nullIfEmpty(correction.before.typed),
        nullIfEmpty(correction.after.given), nullIfEmpty(correction.after.family),
        nullIfEmpty(correction.after.typed), toSql(correction.made.seq), toSql(correction.made.turn));
    return kept ? Result<NameCorrection>{std::move(correction)} : fail(std::move(kept.error()));
}

Result<void> forgetCorrection(const QSqlDatabase &db, const NameCorrection &correction)
{
    return carriedOut(db, "DELETE FROM name_correction WHERE request = ?", correction.request);
}

DeskTurn turnIn(const QSqlQuery &row, int column)
{
    return {row.value(column).toLongLong(), row.value(column + 1).toLongLong()};
}

Result<std::vector<NameCorrection>> correctionsWhere(
    const QSqlDatabase &db, const QString &condition, std::initializer_list<QVariant> values)
{
    auto rows = run(db,
        QStringLiteral("SELECT request, member_id, given_before, family_before, typed_before, given_after, "
                       "family_after, typed_after, seq, turn, taken_back_seq, taken_back_turn, again_seq "
                       "FROM name_correction WHERE %1 ORDER BY id")
            .arg(condition),
        values);
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<NameCorrection> corrections;
    const auto spellingFrom = [&rows](int column) {
        return Spelling{rows->value(column).toString(), rows->value(column + 1).toString(),
            rows->value(column + 2).toString()};
    };
    while (rows->next())
        corrections.push_back(
            {rows->value(0).toString(), idIn<MemberId>(*rows, 1), spellingFrom(2), spellingFrom(5),
                turnIn(*rows, 8), rows->isNull(10) ? std::nullopt : std::optional{turnIn(*rows, 10)},
                rows->value(12).toLongLong()});
    return corrections;
}

/// Another spelling of a name for the one it has by now; `noted` is the correction as it is then.
Result<CorrectedName> exchangeName(const QSqlDatabase &db, const NameCorrection &noted, const Spelling &now,
    const Spelling &then, Milliseconds at)
{
    auto changed = inTransaction(db, [&]() -> Result<CorrectedName> {
        auto member = MemberStore{db}.find(noted.member);
        if (!member)
            return fail(std::move(member.error()));
        if (member->mergedInto.isValid() || spellingOf(*member) != now)
            return fail(ErrorCode::LaterEventStandsOnIt, "the name was changed once more");
        const DeskTurn takenBack = noted.takenBack.value_or(DeskTurn{});
        auto done = carriedOut(db,
            "UPDATE name_correction SET taken_back_seq = ?, taken_back_turn = ?, again_seq = ? WHERE request "
            "= ?",
            noted.takenBack ? toSql(takenBack.seq) : QVariant{}, nullIfZero(takenBack.turn),
            nullIfZero(noted.again), noted.request);
        if (!done)
            return fail(std::move(done.error()));
        auto change = editMember(db, withSpelling(*member, then), at);
        return change ? Result<CorrectedName>{{std::move(*change), noted}} : fail(std::move(change.error()));
    });
    if (!changed && changed.error().code == ErrorCode::LaterEventStandsOnIt)
        if (auto forgotten = forgetCorrection(db, noted); !forgotten)
            return fail(std::move(forgotten.error()));
    return changed;
}

}  // namespace

Result<CorrectedName> correctName(const QSqlDatabase &db, SessionId session, const Member &edited,
    const NameCorrection &correction, Milliseconds now)
{
    return inTransaction(db, [&]() -> Result<CorrectedName> {
        auto change = editMember(db, edited, now);
        if (!change)
            return fail(std::move(change.error()));
        auto kept = keepCorrection(db, session, correction);
        if (!kept)
            return fail(std::move(kept.error()));
        if (auto forgotten = forgetCorrectionsIfClosed(db, session); !forgotten)
            return fail(std::move(forgotten.error()));
        return CorrectedName{std::move(*change), std::move(*kept)};
    });
}

Result<CorrectedName> takeNameBack(
    const QSqlDatabase &db, const NameCorrection &correction, const DeskTurn &at, Milliseconds now)
{
    NameCorrection noted = correction;
    noted.takenBack = at;
    return exchangeName(db, noted, correction.after, correction.before, now);
}

Result<CorrectedName> correctNameAgain(
    const QSqlDatabase &db, const NameCorrection &correction, std::int64_t seq, Milliseconds now)
{
    NameCorrection noted = correction;
    noted.takenBack.reset();
    noted.again = seq;
    return exchangeName(db, noted, correction.before, correction.after, now);
}

Result<std::vector<NameCorrection>> correctionsOf(const QSqlDatabase &db, SessionId session)
{
    return correctionsWhere(db, QStringLiteral("session_id = ?"), {toSql(session)});
}

Result<std::vector<NameCorrection>> correctionsOf(const QSqlDatabase &db, SessionId session, MemberId member)
{
    return correctionsWhere(
        db, QStringLiteral("session_id = ? AND member_id = ?"), {toSql(session), toSql(member)});
}

Result<void> forgetCorrectionsOf(const QSqlDatabase &db, MemberId member)
{
    return carriedOut(db, "DELETE FROM name_correction WHERE member_id = ?", toSql(member));
}

Result<void> forgetCorrectionsOf(const QSqlDatabase &db, SessionId session)
{
    return carriedOut(db, "DELETE FROM name_correction WHERE session_id = ?", toSql(session));
}

/// After a close come only a reopening, an undo of either, and the undo of such an undo: what ends with the
/// undo of a reopening is closed, and so is what ends with the closing done again.
Result<void> forgetCorrectionsIfClosed(const QSqlDatabase &db, SessionId session)
{
    return carriedOut(db,
        "DELETE FROM name_correction WHERE session_id = ? AND EXISTS (SELECT 1 FROM session "
        "JOIN event ON event.session_id = session.id AND event.seq = session.last_seq "
        "LEFT JOIN event AS undone ON undone.id = event.undoes "
        "LEFT JOIN event AS again ON again.id = undone.undoes "
        "WHERE session.id = name_correction.session_id "
        "AND (event.kind = 'close' OR undone.kind = 'reopen' "
        "OR (undone.kind = 'undo' AND again.kind = 'close')))",
        toSql(session));
}

}  // namespace tablee::storage
