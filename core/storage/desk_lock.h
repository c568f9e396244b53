#pragma once

#include "foundation/result.h"
#include "platform/file_system.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace tablee::storage {

/// A desk that is just closing may have a last write to finish.
constexpr int deskPatience = 500;  // ms

/// Takes `<path>.lock`, which lies beside a file while a desk has it open; let go with the returned object.
/// The lock of a program that was killed is taken over at once; that of another machine only on a disk of
/// `kind` Local, which one machine has at a time. FileOpenElsewhere, FileReadOnly, DiskFull.
Result<std::unique_ptr<QLockFile>> lockForDesk(
    const QString &path, FileSystemKind kind, int patience = deskPatience);

}  // namespace tablee::storage
