#pragma once

#include "foundation/error.h"

#include <QSqlDatabase>
#include <QString>

#include <atomic>

namespace tablee::storage {

/// A file beside the community that takes a little of the disk while there is some. When the disk is full it
/// goes, and its room is for what the evening has still to write: pausing a round, noting who leaves.
class SpareRoom {
public:
    /// Enough for some thousand decisions.
    static constexpr qint64 usual = 2 * 1024 * 1024;

    /// Stands beside `community`; nothing is taken yet.
    explicit SpareRoom(const QString &community, qint64 bytes = usual);
    /// Gives the room back, also what a desk that was killed had taken.
    ~SpareRoom();
    SpareRoom(const SpareRoom &) = delete;
    SpareRoom &operator=(const SpareRoom &) = delete;

    /// Takes the room, unless it is taken; where there is none, nothing.
    void take();

    /// Does `write` to `db`, which leaves nothing behind when it fails and returns a Result; when the disk is
    /// full, once more with the room given back.
    template <typename Write> auto writing(const QSqlDatabase &db, const Write &write)
    {
        auto written = write();
        if (!written && written.error().code == ErrorCode::DiskFull && giveBack(db))
            written = write();
        return written;
    }

    /// Whether the disk has been full, so that the evening lives on what was spared. For any thread.
    bool isUsed() const { return m_isUsed; }

private:
    bool giveBack(const QSqlDatabase &db);

    QString m_path;
    qint64 m_bytes;
    std::atomic<bool> m_isUsed = false;
};

}  // namespace tablee::storage
