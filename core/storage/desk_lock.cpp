#include "storage/desk_lock.h"

#include <QSysInfo>

namespace tablee::storage {

namespace {

/// A lock of another machine, on a disk that one machine has at a time (a USB stick that travelled): that
/// desk was killed. Where the folder is shared or copied from machine to machine, the other desk may well be
/// there. A lock that is
/// held cannot be removed in any case.
bool removeLockOfAnotherMachine(QLockFile &lock, const QString &path, FileSystemKind kind)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (kind != FileSystemKind::Local || isCloudSynchronised(path)
        || !lock.getLockInfo(&process, &host, &program))
        return false;
    return host != QSysInfo::machineHostName() && lock.removeStaleLockFile();
}

}  // namespace

Result<std::unique_ptr<QLockFile>> lockForDesk(const QString &path, FileSystemKind kind, int patience)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // Age says nothing, an evening is long: only a process that is gone makes a lock stale.
    lock->setStaleLockTime(0);
    if (lock->tryLock(patience))
        return lock;
    if (lock->error() == QLockFile::LockFailedError && removeLockOfAnotherMachine(*lock, path, kind)
        && lock->tryLock(0))
        return lock;
    switch (lock->error()) {
    case QLockFile::PermissionError:
        return fail(ErrorCode::FileReadOnly, "no lock file can be made beside it");
    case QLockFile::UnknownError:
        return fail(ErrorCode::DiskFull, "the lock file could not be written");
    default:
        return fail(ErrorCode::FileOpenElsewhere, "locked");
    }
}

}  // namespace tablee::storage
