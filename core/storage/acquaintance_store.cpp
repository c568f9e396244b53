#include "storage/acquaintance_store.h"

#include "directory/merging.h"
#include "storage/community_store.h"
#include "storage/meeting_store.h"
#include "storage/names.h"
#include "storage/statement.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tablee::storage {

namespace {

/// A pair as it stands in the file, by ids that may be those of members who have become somebody else.
struct StoredPair {
    MemberId low, high;
    Acquaintance today;
};

Result<std::vector<StoredPair>> storedPairs(const QSqlDatabase &db)
{
    auto rows = run(db,
        QStringLiteral("SELECT low_id, high_id, source, said_by, said_at FROM acquaintance "
                       "WHERE removed_at IS NULL ORDER BY low_id, high_id, source"));
    if (!rows)
        return fail(std::move(rows.error()));
    const auto merged = mergedInto(db);
    if (!merged)
        return fail(merged.error());
    const auto today = [&merged](MemberId id) {
        return whoIsNow(*merged, id);
    };
    std::vector<StoredPair> pairs;
    while (rows->next()) {
        const auto source = knownByOf(rows->value(2).toString());
        if (!source)
            return fail(source.error());
        const auto low = idIn<MemberId>(*rows, 0), high = idIn<MemberId>(*rows, 1);
        pairs.push_back({low, high,
            {std::min(today(low), today(high)), std::max(today(low), today(high)), *source,
                idIn<MemberId>(*rows, 3), Milliseconds{rows->value(4).toLongLong()}}});
    }
    return pairs;
}

Result<std::map<KnownBy, KnowingWeight>> chosenWeights(const QSqlDatabase &db)
{
    auto rows = run(db, QStringLiteral("SELECT source, weight FROM acquaintance_source"));
    if (!rows)
        return fail(std::move(rows.error()));
    std::map<KnownBy, KnowingWeight> weights;
    while (rows->next()) {
        const auto source = knownByOf(rows->value(0).toString());
        const auto weight = knowingWeightOf(rows->value(1).toString());
        if (!source || !weight)
            return fail(source ? weight.error() : source.error());
        weights[*source] = *weight;
    }
    return weights;
}

/// What stood before and does not any more, under whatever ids.
Result<void> takeAway(const QSqlDatabase &db, const AcquaintanceChange &change, Milliseconds now)
{
    const AcquaintanceBook gone{.pairs = pairsOnlyIn(change.before, change.after)};
    if (gone.pairs.empty())
        return {};
    const auto stored = storedPairs(db);
    if (!stored)
        return fail(stored.error());
    for (const StoredPair &pair : *stored) {
        if (!holds(gone, pair.today))
            continue;
        auto removed = run(db,
            QStringLiteral(
                "UPDATE acquaintance SET removed_at = ? WHERE low_id = ? AND high_id = ? AND source = ?"),
            {toSql(now), toSql(pair.low), toSql(pair.high), nameOf(pair.today.source)});
        if (!removed)
            return fail(std::move(removed.error()));
    }
    return {};
}

Result<void> add(const QSqlDatabase &db, const AcquaintanceChange &change)
{
    for (const Acquaintance &pair : pairsOnlyIn(change.after, change.before)) {
        if (!isWrittenDown(pair.source))
            return fail(ErrorCode::InvalidInput, "a source that is not written down");
        auto written = run(db,
            QStringLiteral("INSERT INTO acquaintance (low_id, high_id, source, said_by, said_at) "
                           "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET said_by = excluded.said_by, "
                           "said_at = excluded.said_at, removed_at = NULL"),
            {toSql(pair.low), toSql(pair.high), nameOf(pair.source), toSql(pair.saidBy), toSql(pair.saidAt)});
        if (!written)
            return fail(std::move(written.error()));
    }
    return {};
}

Result<void> weigh(const QSqlDatabase &db, const AcquaintanceBook &book)
{
    if (auto cleared = run(db, QStringLiteral("DELETE FROM acquaintance_source")); !cleared)
        return fail(std::move(cleared.error()));
    for (const auto &[source, weight] : book.weights) {
        auto written
            = run(db, QStringLiteral("INSERT INTO acquaintance_source (source, weight) VALUES (?, ?)"),
                {nameOf(source), nameOf(weight)});
        if (!written)
            return fail(std::move(written.error()));
    }
    auto counted
        = run(db, QStringLiteral("UPDATE community SET met_counts_months = ?"), {book.metCountsMonths});
    if (!counted)
        return fail(std::move(counted.error()));
    return {};
}

}  // namespace

Result<AcquaintanceBook> AcquaintanceStore::read() const
{
    const auto stored = storedPairs(m_db);
    if (!stored)
        return fail(stored.error());
    auto weights = chosenWeights(m_db);
    if (!weights)
        return fail(std::move(weights.error()));
    const auto community = CommunityStore{m_db}.read();
    if (!community)
        return fail(community.error());
    AcquaintanceBook book{.weights = std::move(*weights), .metCountsMonths = community->metCountsMonths};
    for (const StoredPair &pair : *stored)
        addTo(book, pair.today);
    return book;
}

Result<AcquaintanceChange> AcquaintanceStore::write(const AcquaintanceChange &change, Milliseconds now)
{
    return inTransaction(m_db, [&]() -> Result<AcquaintanceChange> {
        const auto stored = read();
        if (!stored)
            return fail(stored.error());
        if (*stored != change.before)
            return fail(ErrorCode::Conflict, "who knows whom changed meanwhile");
        if (auto taken = takeAway(m_db, change, now); !taken)
            return fail(std::move(taken.error()));
        if (auto added = add(m_db, change); !added)
            return fail(std::move(added.error()));
        if (auto weighed = weigh(m_db, change.after); !weighed)
            return fail(std::move(weighed.error()));
        auto after = read();
        if (!after)
            return fail(std::move(after.error()));
        return AcquaintanceChange{change.before, std::move(*after)};
    });
}

Result<AcquaintanceChange> takeBack(
    const QSqlDatabase &db, const AcquaintanceChange &change, Milliseconds now)
{
    auto taken = AcquaintanceStore{db}.write({change.after, change.before}, now);
    if (!taken && taken.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::LaterEventStandsOnIt, taken.error().detail);
    return taken;
}

}  // namespace tablee::storage
