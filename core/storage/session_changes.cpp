#include "storage/session_changes.h"

#include "storage/session_store.h"
#include "storage/statement.h"

#include <utility>

namespace tablee::storage {

namespace {

Result<void> expectAsBefore(const SessionStore &store, const SessionChange &change)
{
    const auto now = store.prepared(change.id);
    if (!now)
        return fail(now.error().code == ErrorCode::NotFound ? ErrorCode::Conflict : now.error().code,
            now.error().detail);
    if (*now != *change.before)
        return fail(ErrorCode::Conflict, "session changed meanwhile");
    return {};
}

Result<SessionId> write(SessionStore &store, const SessionChange &change)
{
    if (!change.before)
        return store.create(*change.after, change.id, change.uid);
    if (auto same = expectAsBefore(store, change); !same)
        return fail(std::move(same.error()));
    auto written = change.after ? store.rewrite(change.id, *change.after) : store.remove(change.id);
    if (!written)
        return fail(std::move(written.error()));
    return change.id;
}

}  // namespace

Result<std::vector<ComingSession>> comingSessions(const QSqlDatabase &db)
{
    auto rows = run(db, QStringLiteral("SELECT id FROM session WHERE last_seq = 0 ORDER BY starts_at, id"));
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<ComingSession> coming;
    while (rows->next()) {
        const auto id = idIn<SessionId>(*rows, 0);
        auto prepared = SessionStore{db}.prepared(id);
        if (!prepared)
            return fail(std::move(prepared.error()));
        coming.push_back({id, std::move(*prepared)});
    }
    return coming;
}

Result<SessionChange> changeSession(const QSqlDatabase &db, const SessionChange &change)
{
    return inTransaction(db, [&]() -> Result<SessionChange> {
        SessionStore store{db};
        const auto before = store.find(change.id);
        const auto id = write(store, change);
        if (!id)
            return fail(id.error());
        if (!change.after)
            return SessionChange{*id, change.before, std::nullopt, before->uid};
        auto after = store.prepared(*id);
        if (!after)
            return fail(std::move(after.error()));
        return SessionChange{*id, change.before, std::move(*after)};
    });
}

Result<SessionChange> takeBack(const QSqlDatabase &db, const SessionChange &change)
{
    auto taken = changeSession(db, {change.id, change.after, change.before, change.uid});
    if (!taken && taken.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::LaterEventStandsOnIt, taken.error().detail);
    return taken;
}

}  // namespace tablee::storage
