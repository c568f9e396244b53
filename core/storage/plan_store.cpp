#include "storage/plan_store.h"

#include "storage/statement.h"

#include <algorithm>

namespace tablee::storage {

namespace {

Result<PlanId> addPlan(const QSqlDatabase &db, SessionId session, const PlanRecord &plan)
{
    // SQLite knows signed numbers only: the seed keeps its bits.
    auto done = run(db,
        QStringLiteral("INSERT INTO plan (session_id, parent_id, made_at, seed, iterations, engine_version, "
                       "first_round, excess, bound, proven) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {toSql(session), toSql(plan.parent), toSql(plan.madeAt), toSql(static_cast<std::int64_t>(plan.seed)),
            toSql(plan.iterations), toSql(plan.engineVersion), plan.firstRound, plan.excess, plan.bound,
            int{plan.proven}});
    if (!done)
        return fail(std::move(done.error()));
    return PlanId{done->lastInsertId().toLongLong()};
}

Result<void> addSeats(const QSqlDatabase &db, PlanId plan, int round, const PlanRecord &record)
{
    const auto pins = record.pinned.find(round);
    for (const Seating &seat : record.rounds.at(round)) {
        const bool pinned = pins != record.pinned.end()
            && std::binary_search(pins->second.begin(), pins->second.end(), seat.member);
        auto done = run(db,
            QStringLiteral(
                "INSERT INTO seat (plan_id, round_no, member_id, table_id, pinned) VALUES (?, ?, ?, ?, ?)"),
            {toSql(plan), round, toSql(seat.member), toSql(seat.table), int{pinned}});
        if (!done)
            return fail(std::move(done.error()));
    }
    return {};
}

Result<void> readSeats(const QSqlDatabase &db, PlanId plan, PlanRecord &record)
{
    auto rows = run(db,
        QStringLiteral("SELECT round_no, member_id, table_id, pinned FROM seat WHERE plan_id = ? "
                       "ORDER BY round_no, member_id"),
        {toSql(plan)});
    if (!rows)
        return fail(std::move(rows.error()));
    while (rows->next()) {
        const int round = rows->value(0).toInt();
        record.rounds[round].push_back({idIn<MemberId>(*rows, 1), idIn<TableId>(*rows, 2)});
        if (rows->value(3).toBool())
            record.pinned[round].push_back(idIn<MemberId>(*rows, 1));
    }
    return {};
}

}  // namespace

Result<PlanId> PlanStore::add(SessionId session, const PlanRecord &plan)
{
    return inTransaction(m_db, [&]() -> Result<PlanId> {
        const auto id = addPlan(m_db, session, plan);
        if (!id)
            return id;
        for (const auto &[round, seats] : plan.rounds)
            if (auto added = addSeats(m_db, *id, round, plan); !added)
                return fail(std::move(added.error()));
        return id;
    });
}

Result<PlanRecord> PlanStore::find(PlanId id) const
{
    auto row = runForRow(m_db,
        QStringLiteral(
            "SELECT parent_id, made_at, seed, iterations, engine_version, first_round, excess, bound, "
            "proven FROM plan WHERE id = ?"),
        {toSql(id)}, "plan");
    if (!row)
        return fail(std::move(row.error()));
    PlanRecord plan{.parent = idIn<PlanId>(*row, 0),
        .madeAt = Milliseconds{row->value(1).toLongLong()},
        .seed = static_cast<std::uint64_t>(row->value(2).toLongLong()),
        .iterations = row->value(3).toLongLong(),
        .engineVersion = row->value(4).toString(),
        .firstRound = row->value(5).toInt(),
        .excess = row->value(6).toInt(),
        .bound = row->value(7).toInt(),
        .proven = row->value(8).toBool()};
    if (auto read = readSeats(m_db, id, plan); !read)
        return fail(std::move(read.error()));
    return plan;
}

Result<Seats> PlanStore::seats(PlanId id, int round) const
{
    auto rows = run(m_db,
        QStringLiteral(
            "SELECT member_id, table_id FROM seat WHERE plan_id = ? AND round_no = ? ORDER BY member_id"),
        {toSql(id), round});
    if (!rows)
        return fail(std::move(rows.error()));
    Seats seats;
    while (rows->next())
        seats.push_back({idIn<MemberId>(*rows, 0), idIn<TableId>(*rows, 1)});
    return seats;
}

}  // namespace tablee::storage
