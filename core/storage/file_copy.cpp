#include "storage/file_copy.h"

#include "platform/file_system.h"
#include "storage/desk_lock.h"
#include "storage/file_examination.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>

namespace tablee::storage {

namespace {

Result<void> refusalToWrite(const QString &ownPath, const QFileInfo &target)
{
    const QFileInfo folder{target.absolutePath()};
    if (!folder.isDir())
        return fail(ErrorCode::FileMissing, "no such folder");
    if (target.exists() && target.canonicalFilePath() == QFileInfo{ownPath}.canonicalFilePath())
        return fail(ErrorCode::InvalidInput, "the copy would replace the open file");
    if (target.isDir())
        return fail(ErrorCode::InvalidInput, "the target is a folder");
    if (isWriteProtected(folder.absoluteFilePath())
        || (target.exists() && isWriteProtected(target.absoluteFilePath())))
        return fail(ErrorCode::FileReadOnly, "target");
    return {};
}

/// A write-ahead log that a killed desk left beside the old target would be played into the new one.
void removeLeftovers(const QString &path)
{
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
}

}  // namespace

Result<void> writeCopy(const QSqlDatabase &db, const QString &ownPath, const QString &target)
{
    const QString path = QFileInfo{target}.absoluteFilePath();
    if (auto allowed = refusalToWrite(ownPath, QFileInfo{path}); !allowed)
        return allowed;
    const auto lock = lockForDesk(path);
    if (!lock)
        return fail(lock.error());
    const QString draft = path + QStringLiteral(".part");
    QFile::remove(draft);
    if (auto written = run(db, QStringLiteral("VACUUM INTO ?"), {draft}); !written) {
        QFile::remove(draft);
        return fail(std::move(written.error()));
    }
    removeLeftovers(path);
    if (!moveDurably(draft, path)) {
        QFile::remove(draft);
        return fail(ErrorCode::StorageFailed, "the copy could not be put in its place");
    }
    return {};
}

}  // namespace tablee::storage
