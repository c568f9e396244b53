#include "storage/migrator.h"

#include "storage/file_copy.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tablee::storage {

namespace {

Result<void> applyStep(const QSqlDatabase &db, const SchemaStep &step)
{
    return inTransaction(db, [&]() -> Result<void> {
        const QStringList statements = statementsOf(step);
        for (const QString &statement : statements)
            if (auto done = run(db, statement); !done)
                return fail(std::move(done.error()));
        if (auto done = run(db, QStringLiteral("PRAGMA user_version = %1").arg(step.version)); !done)
            return fail(std::move(done.error()));
        return {};
    });
}

}  // namespace

Result<std::vector<SchemaStep>> shippedSteps()
{
    const QDir folder{QStringLiteral(":/schema/sqlite")};
    std::vector<SchemaStep> steps;
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file{folder.filePath(name)};
        const int version = name.left(4).toInt();
        if (version != static_cast<int>(steps.size()) + 1 || !file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::StorageFailed, "schema steps are not 1, 2, 3: " + name.toStdString());
        steps.push_back({version, name, QString::fromUtf8(file.readAll())});
    }
    if (steps.empty())
        return fail(ErrorCode::StorageFailed, "no schema step shipped");
    return steps;
}

QStringList statementsOf(const SchemaStep &step)
{
    QString text = step.sql;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.split(QStringLiteral("\n--;;\n"), Qt::SkipEmptyParts);
}

Result<int> schemaVersion(const QSqlDatabase &db)
{
    auto row = runForRow(db, QStringLiteral("PRAGMA user_version"), {}, "schema version");
    if (!row)
        return fail(std::move(row.error()));
    return row->value(0).toInt();
}

Result<void> migrate(const QSqlDatabase &db, const std::vector<SchemaStep> &steps, const CopyPath &copyAside)
{
    const auto version = schemaVersion(db);
    if (!version)
        return fail(version.error());
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (*version > newest)
        return fail(ErrorCode::FileTooNew,
            "schema " + std::to_string(*version) + ", known up to " + std::to_string(newest));
    for (const SchemaStep &step : steps) {
        if (step.version <= *version)
            continue;
        if (*version > 0)
            if (auto copied = writeWhole(db, copyAside(step.version - 1)); !copied)
                return copied;
        if (auto done = applyStep(db, step); !done)
            return done;
    }
    return {};
}

QString copyAsidePath(const QString &path, int version, const QDateTime &utc)
{
    const QFileInfo file{path};
    const QString stamp = utc.toUTC().toString(u"yyyyMMdd'T'HHmmss");
    const QString suffix = file.suffix().isEmpty() ? QString{} : QStringLiteral(".") + file.suffix();
    return file.dir().filePath(
        QStringLiteral("%1.v%2-%3%4").arg(file.completeBaseName()).arg(version).arg(stamp, suffix));
}

std::optional<QString> originalOfCopy(const QString &name)
{
    static const QRegularExpression copy{
        QRegularExpression::anchoredPattern(QStringLiteral("(.+)\\.v\\d+-\\d{8}T\\d{6}(\\.[^.]*)?"))};
    const QRegularExpressionMatch match = copy.match(name);
    return match.hasMatch() ? std::optional{match.captured(1) + match.captured(2)} : std::nullopt;
}

}  // namespace tablee::storage
