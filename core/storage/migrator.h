#pragma once

#include "foundation/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tablee::storage {

/// One file of resources/schema/sqlite.
struct SchemaStep {
    int version = 0;  ///< PRAGMA user_version after it
    QString name;
    QString sql;  ///< statements, separated by a line `--;;`

    friend bool operator==(const SchemaStep &, const SchemaStep &) = default;
};

/// The steps built into the program, 1, 2, 3 ...; an error when there are none or one is missing.
Result<std::vector<SchemaStep>> shippedSteps();

/// The statements of one step.
QStringList statementsOf(const SchemaStep &step);

Result<int> schemaVersion(const QSqlDatabase &db);

/// Where the database of a schema version is copied to before the step that ends it.
using CopyPath = std::function<QString(int version)>;

/// Brings the database to the newest of `steps`, each in a transaction of its own. A newer database is
/// refused untouched (FileTooNew). A database that already has a schema is copied to `copyAside` before each
/// step; those paths must not exist. A new one has nothing to keep: `copyAside` is not asked.
Result<void> migrate(const QSqlDatabase &db, const std::vector<SchemaStep> &steps, const CopyPath &copyAside);

/// Where the copy of `path` is kept before an upgrade from `version`: name.v1-20261120T190000.tablee beside
/// it.
QString copyAsidePath(const QString &path, int version, const QDateTime &utc);

/// The name of the file of which `name` is such a copy; nothing when by its name it is none.
std::optional<QString> originalOfCopy(const QString &name);

}  // namespace tablee::storage
