#include "storage/file_faults.h"

#include "storage/statement.h"

#include <QSqlError>

namespace tablee::storage {

Result<QStringList> integrityFaults(const QSqlDatabase &db)
{
    auto rows = run(db, QStringLiteral("PRAGMA integrity_check(10)"));
    if (!rows)
        return fail(std::move(rows.error()));
    QStringList lines;
    while (rows->next())
        lines += rows->value(0).toString();
    if (rows->lastError().isValid())
        return fail(errorOf(rows->lastError()));
    lines.removeAll(QStringLiteral("ok"));
    return lines;
}

Result<std::map<QString, int>> danglingReferences(const QSqlDatabase &db)
{
    auto rows = run(db, QStringLiteral("PRAGMA foreign_key_check"));
    if (!rows)
        return fail(std::move(rows.error()));
    std::map<QString, int> references;
    while (rows->next())
        ++references[rows->value(0).toString()];
    if (rows->lastError().isValid())
        return fail(errorOf(rows->lastError()));
    return references;
}

}  // namespace tablee::storage
