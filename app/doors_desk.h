#pragma once

#include "common/sentence.h"
#include "desk_choices.h"
#include "directory/name_list.h"
#include "foundation/clock.h"
#include "foundation/result.h"
#include "live/rounds_on_paper.h"
#include "platform/keep_awake.h"
#include "sessions/before_doors.h"
#include "sessions/quick_session.h"
#include "settings/settings.h"
#include "sound/gong.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace tablee::ui {
class DoorsWindow;
}

namespace tablee {

/// Before the doors: asks the computer and the session what an evening needs, and puts its rounds on paper.
class DoorsDesk final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QWidget &desk;
        DeskChoices &choices;
        Settings &settings;
        const Clock &clock;
        QString papers;  ///< the folder where people look for documents
    };

    explicit DoorsDesk(const Parts &parts);
    /// Stops, and waits until the worker has let go.
    ~DoorsDesk() override;

    /// For an evening that the first page would start: `people` need not be members yet.
    void checkQuick(const NameList &people, const QuickStart &start, const CommunityBook &book,
        const QString &communityFile);
    /// For a session that is being prepared.
    void check(const PreparedSession &session, const CommunityBook &book, const QString &communityFile);

    /// Nothing is checked any more, and nobody known.
    void forget();

signals:
    void screenSettingsWanted();

private:
    void show();
    void look();
    void makePaper();
    void takePaper(const Result<std::vector<RoundOnPaper>> &rounds);
    QString paperPath() const;

    Parts m_parts;
    std::unique_ptr<ui::DoorsWindow> m_window;  ///< made when it is first wanted
    std::unique_ptr<ui::KeepAwake> m_awake;  ///< as long as the window asks
    std::optional<bool> m_staysAwake;
    ui::Gong m_gong;
    PreparedSession m_session;
    std::map<MemberId, Member> m_members;
    CommunityBook m_book;
    QString m_file;  ///< of the community, or the folder where it would lie
    std::uint64_t m_paper = 0;  ///< counts the papers asked for: an answer to an earlier one is not taken
    std::stop_source m_stop;
    QThreadPool m_worker;
};

}  // namespace tablee
