#include "storage/community_book.h"

#include "storage/acquaintance_store.h"
#include "storage/closed_sessions.h"
#include "storage/community_store.h"
#include "storage/meeting_store.h"
#include "storage/member_store.h"
#include "storage/phrase_store.h"
#include "storage/session_changes.h"
#include "storage/statement.h"
#include "storage/template_store.h"
#include "storage/two_people.h"

#include <limits>
#include <map>

namespace tablee::storage {

namespace {

/// A number for each session that has one.
Result<std::map<SessionId, int>> counted(const QSqlDatabase &db, const QString &statement)
{
    auto rows = run(db, statement);
    if (!rows)
        return fail(std::move(rows.error()));
    std::map<SessionId, int> numbers;
    while (rows->next())
        numbers[idIn<SessionId>(*rows, 0)] = rows->value(1).toInt();
    return numbers;
}

/// Everybody whose check-in was not taken back, be it by an undo or, after a seat was given, by a check-out
/// that names it. An undo may itself have been undone, and then counts no more.
QString whoCame()
{
    return QStringLiteral(
        "SELECT session_id, count(DISTINCT member_id) FROM event WHERE kind = 'check_in' "
        "AND id NOT IN (SELECT undoes FROM event WHERE undoes IS NOT NULL "
        "AND id NOT IN (SELECT undoes FROM event WHERE kind = 'undo')) GROUP BY session_id");
}

/// An evening that was opened and closed again without a beginning is none.
QString begunSteps()
{
    return QStringLiteral("SELECT session_id, count(*) FROM event WHERE kind = 'start' GROUP BY session_id");
}

QString heldRounds()
{
    return QStringLiteral("SELECT session_id, count(DISTINCT round_no) FROM meeting GROUP BY session_id");
}

/// `closed`: newest first.
Result<std::vector<EarlierEvening>> earlierEvenings(
    const QSqlDatabase &db, const std::vector<Session> &closed)
{
    auto people = counted(db, whoCame());
    if (!people)
        return fail(std::move(people.error()));
    const auto begun = counted(db, begunSteps());
    if (!begun)
        return fail(begun.error());
    auto rounds = counted(db, heldRounds());
    if (!rounds)
        return fail(std::move(rounds.error()));
    std::vector<EarlierEvening> evenings;
    for (const Session &session : closed)
        if (begun->contains(session.id))
            evenings.push_back({session.id, session.title, session.startsAt, session.zone,
                (*people)[session.id], (*rounds)[session.id]});
    return evenings;
}

Result<bool> hasLostSomebody(const QSqlDatabase &db, SessionId session)
{
    auto rows = run(db,
        QStringLiteral("SELECT 1 FROM attendance JOIN member ON member.id = member_id "
                       "WHERE session_id = ? AND erased_at IS NOT NULL"),
        {toSql(session)});
    if (!rows)
        return fail(std::move(rows.error()));
    return rows->next();
}

/// `closed`: newest first.
Result<std::optional<Session>> closedLast(const QSqlDatabase &db, const std::vector<Session> &closed)
{
    if (closed.empty())
        return std::nullopt;
    const auto lost = hasLostSomebody(db, closed.front().id);
    if (!lost)
        return fail(lost.error());
    return *lost ? std::nullopt : std::optional{closed.front()};
}

}  // namespace

Result<CommunityBook> readCommunityBook(const QSqlDatabase &db, Milliseconds now)
{
    auto community = CommunityStore{db}.read();
    if (!community)
        return fail(std::move(community.error()));
    auto members = MemberStore{db}.all();
    if (!members)
        return fail(std::move(members.error()));
    std::erase_if(*members, isErased);
    auto met
        = MeetingStore{db}.pairs(metCountsFrom(*community, now.count()), std::numeric_limits<qint64>::max());
    if (!met)
        return fail(std::move(met.error()));
    const auto closed = closedSessions(db);
    if (!closed)
        return fail(closed.error());
    auto evenings = earlierEvenings(db, *closed);
    if (!evenings)
        return fail(std::move(evenings.error()));
    auto last = closedLast(db, *closed);
    if (!last)
        return fail(std::move(last.error()));
    auto coming = comingSessions(db);
    if (!coming)
        return fail(std::move(coming.error()));
    auto templates = TemplateStore{db}.all();
    if (!templates)
        return fail(std::move(templates.error()));
    auto acquaintances = AcquaintanceStore{db}.read();
    if (!acquaintances)
        return fail(std::move(acquaintances.error()));
    auto phraseNotes = PhraseStore{db}.all();
    if (!phraseNotes)
        return fail(std::move(phraseNotes.error()));
    auto twoPeople = twoPeopleIn(db);
    if (!twoPeople)
        return fail(std::move(twoPeople.error()));
    return CommunityBook{std::move(*community), std::move(*members), std::move(*met), std::move(*evenings),
        std::move(*coming), std::move(*templates), std::move(*acquaintances), std::move(*phraseNotes),
        std::move(*last), std::move(*twoPeople)};
}

}  // namespace tablee::storage
