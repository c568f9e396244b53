#include "storage/database.h"

#include "storage/statement.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace tablee::storage {

namespace {

/// SQLite is told by the address how to open, so that it never creates a file by itself.
QString addressOf(const QString &path, Access access)
{
    const QString file = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    switch (access) {
    case Access::Create:
        return file + QStringLiteral("?mode=rwc");
    case Access::Write:
        return file + QStringLiteral("?mode=rw");
    case Access::Read:
        return file + QStringLiteral("?mode=ro");
    case Access::ReadAtRest:
        return file + QStringLiteral("?mode=ro&immutable=1");
    case Access::InMemory:
        return QStringLiteral("file::memory:");
    }
    Q_UNREACHABLE();
}

Result<void> runEach(const QSqlDatabase &db, std::initializer_list<QString> pragmas)
{
    for (const QString &pragma : pragmas)
        if (auto done = run(db, pragma); !done)
            return fail(std::move(done.error()));
    return {};
}

/// A file may come from anywhere: nothing in its schema is trusted, its cells are checked, and it is not
/// mapped into memory, where a torn disk would end the program.
Result<void> distrust(const QSqlDatabase &db)
{
    return runEach(db,
        {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
            QStringLiteral("PRAGMA mmap_size = 0"), QStringLiteral("PRAGMA foreign_keys = ON"),
            QStringLiteral(
                "PRAGMA recursive_triggers = ON")});  // or REPLACE would pass by the triggers of the log
}

Result<void> useWriteAheadLog(const QSqlDatabase &db)
{
    auto mode = runForRow(db, QStringLiteral("PRAGMA journal_mode = WAL"), {}, "journal mode");
    if (!mode)
        return fail(std::move(mode.error()));
    if (mode->value(0).toString() != QStringLiteral("wal"))
        return fail(ErrorCode::StorageFailed, "no write-ahead log on this file system");
    return {};
}

/// What is confirmed is on the disk, and what is deleted, or written over by something shorter, is gone from
/// it: a name somebody has taken out of a text.
Result<void> writeForGood(const QSqlDatabase &db)
{
    return runEach(
        db, {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA secure_delete = ON")});
}

Result<void> prepare(const QSqlDatabase &db, Access access)
{
    if (auto done = distrust(db); !done)
        return done;
    switch (access) {
    case Access::InMemory:
        return {};
    case Access::Create:
        return writeForGood(db);
    case Access::Write:
        if (auto done = useWriteAheadLog(db); !done)
            return done;
        return writeForGood(db);
    case Access::Read:
    case Access::ReadAtRest:
        return runEach(db, {QStringLiteral("PRAGMA query_only = ON")});
    }
    Q_UNREACHABLE();
}

}  // namespace

Database::Database(QString connection)
    : m_connection{std::move(connection)}
{
}

Database::Database(Database &&other) noexcept
    : m_connection{std::exchange(other.m_connection, {})}
    , m_folder{std::move(other.m_folder)}
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
        m_folder = std::move(other.m_folder);
    }
    return *this;
}

Database::~Database()
{
    close();
}

Result<Database> Database::open(const QString &path, Access access)
{
    Database database{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_connection);
    db.setDatabaseName(addressOf(path, access));
    db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
    if (!db.open())
        return fail(errorOf(db.lastError()));
    if (auto prepared = prepare(db, access); !prepared)
        return fail(std::move(prepared.error()));
    return database;
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
    m_folder.reset();
}

}  // namespace tablee::storage
