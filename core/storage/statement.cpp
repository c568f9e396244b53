#include "storage/statement.h"

#include <QSqlDriver>
#include <QSqlError>

namespace tablee::storage {

namespace {

/// Result codes of SQLite (sqlite.org/rescode.html); the primary one is the lowest byte.
constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteIoErrorShmSize
    = sqliteIoError | (19 << 8);  // no room for the shared memory beside the file

/// How many transactions of ours are open on a connection, kept at the connection itself.
constexpr auto depthProperty = "tableeTransactionDepth";

int depthOf(const QSqlDatabase &db)
{
    return db.driver()->property(depthProperty).toInt();
}

void setDepth(const QSqlDatabase &db, int depth)
{
    db.driver()->setProperty(depthProperty, depth);
}

ErrorCode codeOf(int native)
{
    if (native == sqliteIoErrorShmSize)
        return ErrorCode::DiskFull;
    switch (native & 0xff) {
    case sqliteBusy:
        return ErrorCode::FileBusy;
    case sqliteFull:
        return ErrorCode::DiskFull;
    case sqliteReadOnly:
        return ErrorCode::FileReadOnly;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return ErrorCode::FileDamaged;
    default:
        return ErrorCode::StorageFailed;
    }
}

}  // namespace

Error errorOf(const QSqlError &error)
{
    const QString native = error.nativeErrorCode();
    return {codeOf(native.toInt()), QStringLiteral("%1 (%2)").arg(error.text(), native).toStdString()};
}

Result<QSqlQuery> run(const QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values)
{
    QSqlQuery query{db};
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(errorOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(errorOf(query.lastError()));
    return query;
}

Result<QSqlQuery> runForRow(
    const QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values, const char *what)
{
    auto query = run(db, sql, values);
    if (query && !query->next()) {
        if (query->lastError().isValid())
            return fail(errorOf(query->lastError()));
        return fail(ErrorCode::NotFound, what);
    }
    return query;
}

Transaction::Transaction(const QSqlDatabase &db)
    : m_db{db}
    , m_nested{depthOf(db) > 0}
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // Nothing can be done when this fails: SQLite has rolled back by itself then (full disk), or does so on
    // closing.
    if (m_nested)
        (void)run(m_db, QStringLiteral("ROLLBACK TO inner_change"));
    (void)run(m_db, m_nested ? QStringLiteral("RELEASE inner_change") : QStringLiteral("ROLLBACK"));
    setDepth(m_db, depthOf(m_db) - 1);
}

Result<void> Transaction::begin()
{
    auto begun
        = run(m_db, m_nested ? QStringLiteral("SAVEPOINT inner_change") : QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return fail(std::move(begun.error()));
    setDepth(m_db, depthOf(m_db) + 1);
    m_open = true;
    return {};
}

Result<void> Transaction::commit()
{
    auto committed = run(m_db, m_nested ? QStringLiteral("RELEASE inner_change") : QStringLiteral("COMMIT"));
    if (!committed)
        return fail(std::move(committed.error()));
    setDepth(m_db, depthOf(m_db) - 1);
    m_open = false;
    return {};
}

}  // namespace tablee::storage
