#include "storage/upgraded_copy.h"

#include "storage/file_copy.h"
#include "storage/statement.h"

namespace tablee::storage {

namespace {

/// The copy is VACUUM INTO, which a connection that may only ask queries refuses, although it writes
/// elsewhere.
Result<void> copyTo(const QSqlDatabase &db, const QString &path)
{
    if (auto allowed = run(db, QStringLiteral("PRAGMA query_only = OFF")); !allowed)
        return fail(std::move(allowed.error()));
    return writeWhole(db, path);
}

Result<void> upgrade(const QString &path, const std::vector<SchemaStep> &steps)
{
    const auto copy = Database::open(path, Access::Create);
    if (!copy)
        return fail(copy.error());
    return migrate(
        copy->handle(), steps, [&path](int version) { return path + QStringLiteral(".v%1").arg(version); });
}

}  // namespace

Result<Database> openUpgradedCopy(const QSqlDatabase &db, const std::vector<SchemaStep> &steps)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(QStringLiteral("copy"));
    if (!folder->isValid())
        return fail(ErrorCode::StorageFailed, "no place for a copy to read");
    if (auto copied = copyTo(db, path); !copied)
        return fail(std::move(copied.error()));
    if (auto upgraded = upgrade(path, steps); !upgraded)
        return fail(std::move(upgraded.error()));
    auto database = Database::open(path, Access::ReadAtRest);
    if (database)
        database->livesIn(std::move(folder));
    return database;
}

}  // namespace tablee::storage
