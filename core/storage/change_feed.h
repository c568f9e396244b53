#pragma once

#include "storage/community_file.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace tablee::storage {

/// Tells when another connection, of this machine's other stations, has committed to the file. Our own
/// commits are not told. SQLite has no notifications, so it is asked (PRAGMA data_version) again and again; a
/// slow disk is not asked twice at once. The file must stay open as long as this lives.
class ChangeFeed : public QObject {
    Q_OBJECT

public:
    ChangeFeed(std::shared_ptr<CommunityFile> file, Milliseconds every, QObject *parent = nullptr);

signals:
    void changed();

private:
    void ask();
    void take();

    std::shared_ptr<CommunityFile> m_file;
    QTimer m_timer;
    QFutureWatcher<Result<std::int64_t>> m_answer;
    std::optional<std::int64_t> m_version;  ///< as last told; nothing before the first answer
};

}  // namespace tablee::storage
