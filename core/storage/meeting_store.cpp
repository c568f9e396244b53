#include "storage/meeting_store.h"

#include "directory/merging.h"
#include "storage/statement.h"

#include <algorithm>

namespace tablee::storage {

namespace {

Result<void> add(const QSqlDatabase &db, SessionId session, const Meeting &meeting)
{
    auto done = run(db,
        QStringLiteral(
            "INSERT INTO meeting (low_id, high_id, session_id, round_no, step_id) VALUES (?, ?, ?, ?, ?)"),
        {toSql(meeting.low), toSql(meeting.high), toSql(session), meeting.round, toSql(meeting.step)});
    if (!done)
        return fail(std::move(done.error()));
    return {};
}

}  // namespace

Result<std::map<MemberId, MemberId>> mergedInto(const QSqlDatabase &db)
{
    auto rows = run(db, QStringLiteral("SELECT id, merged_into FROM member WHERE merged_into IS NOT NULL"));
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<Member> members;
    while (rows->next())
        members.push_back({.id = idIn<MemberId>(*rows, 0), .mergedInto = idIn<MemberId>(*rows, 1)});
    return mergedMembers(members);
}

Result<void> MeetingStore::replace(SessionId session, int round, const std::vector<Meeting> &meetings)
{
    const auto isOfAnother = [round](const Meeting &meeting) {
        return meeting.round != round;
    };
    if (std::any_of(meetings.begin(), meetings.end(), isOfAnother))
        return fail(ErrorCode::InvalidInput, "a meeting of another round");
    return inTransaction(m_db, [&]() -> Result<void> {
        auto cleared = run(m_db, QStringLiteral("DELETE FROM meeting WHERE session_id = ? AND round_no = ?"),
            {toSql(session), round});
        if (!cleared)
            return fail(std::move(cleared.error()));
        for (const Meeting &meeting : meetings)
            if (auto added = add(m_db, session, meeting); !added)
                return added;
        return {};
    });
}

Result<std::vector<Meeting>> MeetingStore::all(SessionId session) const
{
    auto rows = run(m_db,
        QStringLiteral("SELECT low_id, high_id, round_no, step_id FROM meeting WHERE session_id = ? "
                       "ORDER BY low_id, high_id, round_no, step_id"),
        {toSql(session)});
    if (!rows)
        return fail(std::move(rows.error()));
    std::vector<Meeting> meetings;
    while (rows->next())
        meetings.push_back({idIn<MemberId>(*rows, 0), idIn<MemberId>(*rows, 1), rows->value(2).toInt(),
            idIn<StepId>(*rows, 3)});
    return meetings;
}

Result<KnownPairs> MeetingStore::asWritten(qint64 from, qint64 until) const
{
    auto rows = run(m_db,
        QStringLiteral("SELECT DISTINCT low_id, high_id FROM meeting JOIN session ON session.id = session_id "
                       "WHERE starts_at >= ? AND starts_at < ? ORDER BY low_id, high_id"),
        {from, until});
    if (!rows)
        return fail(std::move(rows.error()));
    KnownPairs pairs;
    while (rows->next())
        pairs.emplace_hint(pairs.end(), idIn<MemberId>(*rows, 0), idIn<MemberId>(*rows, 1));
    return pairs;
}

Result<KnownPairs> MeetingStore::pairs(qint64 from, qint64 until) const
{
    const auto written = asWritten(from, until);
    if (!written)
        return fail(written.error());
    const auto merged = mergedInto(m_db);
    if (!merged)
        return fail(merged.error());
    KnownPairs pairs;
    for (const auto &[one, other] : *written) {
        const auto [low, high] = std::minmax({whoIsNow(*merged, one), whoIsNow(*merged, other)});
        if (low != high)
            pairs.emplace(low, high);
    }
    return pairs;
}

Result<KnownPairs> MeetingStore::pairsByEveryId(qint64 from, qint64 until) const
{
    auto pairs = asWritten(from, until);
    if (!pairs)
        return fail(std::move(pairs.error()));
    const auto merged = mergedInto(m_db);
    if (!merged)
        return fail(merged.error());
    std::map<MemberId, std::vector<MemberId>> former;
    for (const auto &[id, now] : *merged)
        former[now].push_back(id);
    const auto everyId = [&](MemberId id) {
        const MemberId now = whoIsNow(*merged, id);
        std::vector<MemberId> ids{now};
        if (const auto found = former.find(now); found != former.end())
            ids.insert(ids.end(), found->second.begin(), found->second.end());
        return ids;
    };
    if (former.empty())
        return pairs;
    for (const auto &[one, other] : KnownPairs{*pairs})
        for (const MemberId a : everyId(one))
            for (const MemberId b : everyId(other))
                if (a != b)
                    pairs->insert(std::minmax(a, b));
    return pairs;
}

Result<int> MeetingStore::count() const
{
    auto row = runForRow(m_db, QStringLiteral("SELECT count(*) FROM meeting"), {}, "count");
    if (!row)
        return fail(std::move(row.error()));
    return row->value(0).toInt();
}

}  // namespace tablee::storage
