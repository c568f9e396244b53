#include "storage/file_examination.h"

#include "platform/community_mark.h"
#include "storage/migrator.h"
#include "storage/schema_comparison.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <memory>
#include <utility>

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

QString logOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

/// Copies what is to be read and changed only there; the marks of a protected file stay behind.
bool copyToWrite(const QString &from, const QString &to)
{
    return QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
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

Result<Database> openAtRest(const QString &path)
{
    if (QFileInfo{logOf(path)}.size() == 0)
        return Database::open(path, Access::ReadAtRest);
    return openCopied(path);
}

Result<Database> openCopied(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("copy"));
    const bool hasLog = QFileInfo{logOf(path)}.size() > 0;
    if (!folder->isValid() || !copyToWrite(path, copy) || (hasLog && !copyToWrite(logOf(path), logOf(copy))))
        return fail(ErrorCode::StorageFailed, "no copy to read could be made");
    auto database = Database::open(copy, Access::Read);
    if (database)
        database->livesIn(std::move(folder));
    return database;
}

Result<int> examineContents(const QString &path)
{
    const auto database = openAtRest(path);
    if (!database)
        return fail(database.error());
    return versionWhenSound(database->handle());
}

Result<int> versionWhenSound(const QSqlDatabase &db)
{
    auto verdict = runForRow(db, QStringLiteral("PRAGMA quick_check(1)"), {}, "verdict");
    if (!verdict)
        return fail(std::move(verdict.error()));
    const QString text = verdict->value(0).toString();
    if (text != QStringLiteral("ok"))
        return fail(ErrorCode::FileDamaged, text.toStdString());
    const auto version = schemaVersion(db);
    if (!version)
        return version;
    if (auto ours = compareSchema(db, *version); !ours)
        return fail(std::move(ours.error()));
    // Every file of ours has one from its first moment; whoever makes a file by hand may leave it out.
    if (const auto community = runForRow(db, QStringLiteral("SELECT id FROM community"), {}, "community");
        !community && community.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotOurFile, "no row in the table of communities");
    return version;
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
