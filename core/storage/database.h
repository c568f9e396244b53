#pragma once

#include "foundation/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tablee::storage {

enum class Access {
    Create,  ///< a new file, built with a rollback journal so that it is one file when closed
    Write,  ///< an existing file: WAL, synchronous FULL
    Read,  ///< an existing file that a desk may have open: joins its locks, and changes nothing of it, not
           ///< even as the last one to close it
    ReadAtRest,  ///< a file nobody writes: no lock, and no trace beside it
    InMemory,  ///< no file at all; gone with the connection
};

/// A connection, closed and removed with this object. Like any Qt connection it belongs to the thread that
/// opened it.
class Database {
public:
    /// Opens `path` and sets what every connection of ours has: foreign keys on, nothing trusted that the
    /// file says. StorageFailed, also where the file system has no write-ahead log.
    static Result<Database> open(const QString &path, Access access);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    QSqlDatabase handle() const;

    /// What is open lies in `folder`, which goes once it is closed.
    void livesIn(std::unique_ptr<QTemporaryDir> folder) { m_folder = std::move(folder); }

private:
    explicit Database(QString connection);
    void close();

    QString m_connection;
    std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace tablee::storage
