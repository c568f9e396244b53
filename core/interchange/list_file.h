#pragma once

#include "directory/list_table.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace tablee {

constexpr qint64 largestList = 20LL * 1024 * 1024;  ///< bytes
constexpr int mostListRows = 100'000;

/// Who waits for a list: may stop it, and is told how far it is (0 to 1), from the thread that reads.
struct ListWatch {
    std::stop_token stop = {};
    std::function<void(double)> progress = {};
    /// What stands between two pieces that are read; for tests, which change the file there.
    std::function<void()> betweenPieces = {};
    bool mayBePipe = false;  ///< what is no file is read to its end, which nobody can stop while it waits
    std::optional<bool> lineIsOneRow
        = std::nullopt;  ///< as in `ListLimits`; when nobody says, unless tables head it
};

/// The table in a text somebody pasted or dropped. NotAList for one endless line, ListTooLong, Cancelled.
Result<ListTable> readListText(const QString &text, const ListWatch &watch);

/// The table in a file: CSV or text, however it is encoded. Also FileMissing, StorageFailed when it cannot be
/// read, FileChangedMeanwhile.
Result<ListTable> readListFile(const QString &path, const ListWatch &watch);

}  // namespace tablee
