#include "storage/file_examination.h"

#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

namespace tablee::storage {

namespace {

/// The header of an SQLite file (sqlite.org/fileformat2.html, section 1.3).
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
QByteArray magic()
{
    return QByteArrayLiteral("SQLite format 3\0");
}

Result<int> examineAt(const QString &path, Access access)
{
    auto database = Database::open(path, access);
    if (!database)
        return fail(std::move(database.error()));
    return versionWhenSound(database->handle());
}

/// After a kill the file is whole only together with its write-ahead log. Reading them together would tidy
/// both up, so a copy is read.
Result<int> examineCopy(const QString &path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    const QString log = QStringLiteral("-wal");
    if (!folder.isValid() || !QFile::copy(path, copy) || !QFile::copy(path + log, copy + log))
        return fail(ErrorCode::StorageFailed, "no copy to examine could be made");
    return examineAt(copy, Access::Read);
}

}  // namespace

Result<void> examineHeader(const QString &path, int newestVersion)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileMissing, path.toStdString());
    if (!QFileInfo{path}.isFile())
        return fail(ErrorCode::NotOurFile, "not a file");
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StorageFailed, file.errorString().toStdString());
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(magic()))
        return fail(ErrorCode::NotOurFile, "no SQLite file");
    if (header.size() < headerSize)
        return fail(ErrorCode::FileDamaged, "cut off within the header");
    if (qFromBigEndian<quint32>(header.constData() + applicationIdOffset) != applicationId)
        return fail(ErrorCode::NotOurFile, "another program's SQLite file");
    const auto version = qFromBigEndian<qint32>(header.constData() + userVersionOffset);
    if (version > newestVersion)
        return fail(ErrorCode::FileTooNew, "schema " + std::to_string(version));
    if (version < 1)
        return fail(ErrorCode::FileDamaged, "ours, but without a schema");
    return {};
}

Result<int> examineContents(const QString &path)
{
    const bool logIsLeft = QFileInfo{path + QStringLiteral("-wal")}.size() > 0;
    return logIsLeft ? examineCopy(path) : examineAt(path, Access::ReadAtRest);
}

Result<int> versionWhenSound(const QSqlDatabase &db)
{
    auto verdict = runForRow(db, QStringLiteral("PRAGMA quick_check(1)"), {}, "verdict");
    if (!verdict)
        return fail(std::move(verdict.error()));
    const QString text = verdict->value(0).toString();
    if (text != QStringLiteral("ok"))
        return fail(ErrorCode::FileDamaged, text.toStdString());
    return schemaVersion(db);
}

bool isWriteProtected(const QString &path)
{
    // Not WriteUser: that one is answered for whoever asks, and an administrator may write anything.
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QFileInfo place{path};
    if ((place.permissions() & anyWrite) == QFile::Permissions{} || !place.isWritable())
        return true;
    if (!place.isFile())
        return false;
    QFile file{path};
    return !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

}  // namespace tablee::storage
