#include "storage/community_store.h"

#include "storage/statement.h"

#include <QUuid>

namespace tablee::storage {

Result<void> CommunityStore::create(const Community &community)
{
    const QString uid
        = community.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : community.uid;
    auto done = run(m_db,
        QStringLiteral("INSERT INTO community (id, uid, name, region, keep_months, met_counts_months) "
                       "VALUES (1, ?, ?, ?, ?, ?)"),
        {uid, toSql(community.name), toSql(community.region), community.keepMonths,
            community.metCountsMonths});
    if (!done)
        return fail(std::move(done.error()));
    return {};
}

Result<Community> CommunityStore::read() const
{
    auto row = runForRow(m_db,
        QStringLiteral("SELECT uid, name, region, keep_months, met_counts_months, NOT EXISTS (SELECT 1 FROM "
                       "acquaintance_source WHERE source = 'met' AND weight = 'off') FROM community"),
        {}, "community");
    if (!row)
        return fail(std::move(row.error()));
    return Community{.uid = row->value(0).toString(),
        .name = row->value(1).toString(),
        .region = row->value(2).toString(),
        .keepMonths = row->value(3).toInt(),
        .metCountsMonths = row->value(4).toInt(),
        .metCounts = row->value(5).toBool()};
}

Result<void> CommunityStore::rename(const QString &name)
{
    auto renamed = runForRow(
        m_db, QStringLiteral("UPDATE community SET name = ? RETURNING id"), {toSql(name)}, "community");
    if (!renamed)
        return fail(std::move(renamed.error()));
    return {};
}

}  // namespace tablee::storage
