#include "storage/file_copy.h"

#include "platform/file_system.h"
#include "storage/database.h"
#include "storage/desk_lock.h"
#include "storage/file_examination.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>

#include <limits>

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

Result<void> takeLogIn(const QString &path)
{
    const auto database = Database::open(path, Access::Write);
    if (!database)
        return fail(database.error());
    const auto answer
        = runForRow(database->handle(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {}, "checkpoint");
    if (!answer)
        return fail(answer.error());
    if (answer->value(0).toInt() != 0)
        return fail(ErrorCode::FileOpenElsewhere, "somebody reads what is in the log");
    return {};
}

}  // namespace

Result<void> settleLog(const QString &path)
{
    const QString log = path + QStringLiteral("-wal");
    const bool isOurs = examineHeader(path, std::numeric_limits<int>::max()).has_value();
    if (isOurs && QFileInfo{log}.size() > 0)
        if (auto taken = takeLogIn(path); !taken)
            return taken;
    QFile::remove(log);
    QFile::remove(path + QStringLiteral("-shm"));
    return {};
}

Result<void> writeWhole(const QSqlDatabase &db, const QString &path)
{
    const QString draft = path + QStringLiteral(".part");
    QFile::remove(draft);
    if (auto written = run(db, QStringLiteral("VACUUM INTO ?"), {draft}); !written) {
        QFile::remove(draft);
        return fail(std::move(written.error()));
    }
    if (!moveDurably(draft, path)) {
        QFile::remove(draft);
        return fail(ErrorCode::StorageFailed, "the copy could not be put in its place");
    }
    return {};
}

Result<void> writeCopy(const QSqlDatabase &db, const QString &ownPath, const QString &target)
{
    const QString path = QFileInfo{target}.absoluteFilePath();
    if (auto allowed = refusalToWrite(ownPath, QFileInfo{path}); !allowed)
        return allowed;
    const auto lock = lockForDesk(path, fileSystemKindOf(path));
    if (!lock)
        return fail(lock.error());
    if (auto settled = settleLog(path); !settled)
        return settled;
    return writeWhole(db, path);
}

}  // namespace tablee::storage
