#include "storage/schema_comparison.h"

#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/statement.h"

#include <algorithm>
#include <map>

namespace tablee::storage {

namespace {

/// By kind and name, what makes it. Line ends and blanks do not count.
using Schema = std::map<QString, QString>;

/// SQLite's own tables follow from the others, or count how often something is looked for.
Result<Schema> schemaOf(const QSqlDatabase &db)
{
    auto rows = run(db,
        QStringLiteral("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' "
                       "ESCAPE '\\'"));
    if (!rows)
        return fail(std::move(rows.error()));
    Schema schema;
    while (rows->next())
        schema.emplace(rows->value(0).toString(), rows->value(1).toString().simplified());
    return schema;
}

Result<Schema> shippedSchema(std::vector<SchemaStep> steps, int version)
{
    std::erase_if(steps, [version](const SchemaStep &step) { return step.version > version; });
    const auto database = Database::open({}, Access::InMemory);
    if (!database)
        return fail(database.error());
    if (auto made = migrate(database->handle(), steps, {}); !made)
        return fail(std::move(made.error()));
    return schemaOf(database->handle());
}

/// The first in which they differ; empty when they do not.
QString difference(const Schema &found, const Schema &shipped)
{
    for (const auto &[name, sql] : shipped)
        if (const auto same = found.find(name); same == found.end() || same->second != sql)
            return name;
    for (const auto &[name, sql] : found)
        if (!shipped.contains(name))
            return name;
    return {};
}

}  // namespace

Result<void> compareSchema(const QSqlDatabase &db, int version)
{
    auto steps = shippedSteps();
    if (!steps)
        return fail(std::move(steps.error()));
    if (version < 1)
        return fail(ErrorCode::FileDamaged, "ours, but without a schema");
    if (version > steps->back().version)
        return {};
    const auto found = schemaOf(db);
    if (!found)
        return fail(found.error());
    const auto shipped = shippedSchema(std::move(*steps), version);
    if (!shipped)
        return fail(shipped.error());
    const bool hasAnyOfOurs = std::any_of(
        shipped->begin(), shipped->end(), [&](const auto &entry) { return found->contains(entry.first); });
    if (!hasAnyOfOurs)
        return fail(ErrorCode::NotOurFile, "none of our tables");
    if (const QString differs = difference(*found, *shipped); !differs.isEmpty())
        return fail(ErrorCode::FileDamaged, "not as it was made: " + differs.toStdString());
    return {};
}

}  // namespace tablee::storage
