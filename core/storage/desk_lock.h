#pragma once

#include "foundation/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace tablee::storage {

/// A desk that is just closing may have a last write to finish.
constexpr int deskPatience = 500;  // ms

/// Takes `<path>.lock`, which lies beside a file while a desk has it open; let go with the returned object.
/// The lock of a program that was killed is taken over at once. FileOpenElsewhere, FileReadOnly, DiskFull.
Result<std::unique_ptr<QLockFile>> lockForDesk(const QString &path, int patience = deskPatience);

}  // namespace tablee::storage
