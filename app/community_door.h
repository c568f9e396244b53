#pragma once

#include "common/error_text.h"
#include "foundation/clock.h"
#include "live/when_answered.h"
#include "settings/settings.h"
#include "storage/community_file.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tablee {

/// The way into a community: opens, makes and copies its file, one at a time, and asks it.
class CommunityDoor final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void()>;

    CommunityDoor(Settings &settings, const Clock &clock);
    ~CommunityDoor() override;

    /// The file that is open; null for none.
    const std::shared_ptr<storage::CommunityFile> &file() const { return m_file; }
    bool isOpen(const QString &path) const;

    /// Opens `path` and does `then`; at once when it is open already.
    void open(const QString &path, Then then);
    void create(const QString &path, const QString &name, Then then);
    void saveCopyAs(const QString &path);

    /// Asks the file that is open; an answer that comes when another one is open by then is dropped.
    template <typename Work, typename Taker> void ask(Work work, Taker taker)
    {
        whenAnswered(m_file->run(std::move(work)), this,
            [this, file = m_file, taker = std::move(taker)](const auto &answer) {
                if (file == m_file)
                    taker(answer);
            });
    }

signals:
    /// Another file takes the place of the one that is open: whoever works with that one lets go.
    void changing();
    /// Before what was asked to follow.
    void changed();
    void copySaved(const QString &path);
    /// `path` is the file that is at fault.
    void failed(const tablee::Error &error, const QString &path, tablee::ui::Attempt attempt);

private:
    void take(const std::shared_ptr<storage::CommunityFile> &file, const Then &then);

    Settings &m_settings;
    const Clock &m_clock;
    std::shared_ptr<storage::CommunityFile> m_file;
    QFuture<bool> m_closing;  ///< of the file before
};

}  // namespace tablee
