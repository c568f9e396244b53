#include "storage/station_store.h"

#include "storage/statement.h"

namespace tablee::storage {

Result<StationId> StationStore::desk(const QString &uid)
{
    return inTransaction(m_db, [&]() -> Result<StationId> {
        auto known = run(m_db,
            QStringLiteral(
                "INSERT INTO station (uid, kind, name) VALUES (?, 'desk', '') ON CONFLICT (uid) DO NOTHING"),
            {toSql(uid)});
        if (!known)
            return fail(std::move(known.error()));
        auto row = runForRow(
            m_db, QStringLiteral("SELECT id FROM station WHERE uid = ?"), {toSql(uid)}, "station");
        if (!row)
            return fail(std::move(row.error()));
        return idIn<StationId>(*row, 0);
    });
}

Result<bool> StationStore::hasOthersThan(const QString &uid) const
{
    auto row = runForRow(
        m_db, QStringLiteral("SELECT count(*) FROM station WHERE uid <> ?"), {toSql(uid)}, "stations");
    if (!row)
        return fail(std::move(row.error()));
    return row->value(0).toInt() > 0;
}

}  // namespace tablee::storage
