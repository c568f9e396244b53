#include "storage/closed_sessions.h"

#include "evening/fold.h"
#include "storage/event_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"

#include <set>

namespace tablee::storage {

namespace {

/// Whatever ends with a close is closed. One that was taken back and done again ends with an undo: there the
/// whole log tells, see isClosedAfterAll().
Result<std::set<SessionId>> endingWithTheClose(const QSqlDatabase &db)
{
    auto rows = run(db,
        QStringLiteral("SELECT session.id FROM session JOIN event ON event.session_id = session.id "
                       "AND event.seq = session.last_seq WHERE event.kind = 'close'"));
    if (!rows)
        return fail(std::move(rows.error()));
    std::set<SessionId> sessions;
    while (rows->next())
        sessions.insert(idIn<SessionId>(*rows, 0));
    return sessions;
}

Result<bool> isClosedAfterAll(const QSqlDatabase &db, SessionId session)
{
    auto setting = SessionStore{db}.setting(session);
    if (!setting)
        return fail(std::move(setting.error()));
    const auto log = EventStore{db}.all(session);
    if (!log)
        return fail(log.error());
    return phaseOf(fold(std::move(*setting), *log)) == SessionPhase::Closed;
}

/// Those that have begun, newest first, with what `take` makes of each: it gets the session and whether it is
/// closed, and says whether to go on.
template <typename Take> Result<void> eachSession(const QSqlDatabase &db, Take take)
{
    const auto sessions = SessionStore{db}.all();
    if (!sessions)
        return fail(sessions.error());
    const auto ending = endingWithTheClose(db);
    if (!ending)
        return fail(ending.error());
    for (const Session &session : *sessions) {
        if (session.lastSeq == 0)
            continue;
        const auto closed
            = ending->contains(session.id) ? Result<bool>{true} : isClosedAfterAll(db, session.id);
        if (!closed)
            return fail(closed.error());
        if (!take(session, *closed))
            break;
    }
    return {};
}

}  // namespace

Result<std::vector<Session>> closedSessions(const QSqlDatabase &db)
{
    std::vector<Session> closedOnes;
    const auto read = eachSession(db, [&closedOnes](const Session &session, bool closed) {
        if (closed)
            closedOnes.push_back(session);
        return true;
    });
    if (!read)
        return fail(read.error());
    return closedOnes;
}

Result<std::optional<SessionId>> unfinishedSession(const QSqlDatabase &db)
{
    std::optional<SessionId> unfinished;
    const auto read = eachSession(db, [&unfinished](const Session &session, bool closed) {
        if (!closed)
            unfinished = session.id;
        return closed;
    });
    if (!read)
        return fail(read.error());
    return unfinished;
}

}  // namespace tablee::storage
