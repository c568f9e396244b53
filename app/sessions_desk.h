#pragma once

#include "common/error_text.h"
#include "community_door.h"
#include "desk_choices.h"
#include "preparing/session_edit.h"
#include "sessions/community_book.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tablee::ui {
class MainWindow;
class SessionsPage;
}  // namespace tablee::ui

namespace tablee {

/// The sessions on the desk: their page, and what is changed about the one that is being prepared. An edit is
/// written first and shown then; while one is being written, those that follow wait and go together.
class SessionsDesk final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ui::MainWindow &window;
        DeskChoices &choices;
        const Clock &clock;
        CommunityDoor &door;
    };

    explicit SessionsDesk(const Parts &parts);

    /// What the community knows by now.
    void setBook(const CommunityBook &book);
    void setEveningRuns(bool runs);
    /// Another community is open.
    void forget();
    /// Before the desk speaks another language: the words it will be spoken with.
    void setWords(const Words &words);
    /// The list in front: the one that was being prepared has begun.
    void showList();
    /// The session that is open is dated today and written, if it holds; then `begun`.
    void begin(const std::vector<MemberId> &here);

signals:
    /// The sessions are not as setBook() told any more.
    void changed();
    /// The session that is open is to begin, for these.
    void beginWanted(const std::vector<tablee::MemberId> &here);
    /// It is written, on the day it is held; its doors are to be opened.
    void begun(tablee::SessionId session, const std::vector<tablee::MemberId> &here);
    void reportWanted(tablee::SessionId session);

private:
    /// Something that was done to the session, as it is taken back.
    struct Done {
        QString part;
        SessionChange change;
        ui::Sentence told;
    };

    void connectPage();
    void askForLast();
    void followFile();
    void letGoOfSession();
    void note(const SessionChange &change);
    void prepare(PreparedSession session);
    void prepareLikeLast();
    void edit(const ui::SessionEdit &edit);
    void writeNext();
    void take(const SessionChange &change);
    void remove();
    void undo();
    void takeBack(const Done &done);
    void refuse(const Error &error);
    void keepAs(const QString &name);
    void removeTemplate(const SessionTemplate &own);
    void remember(Done done);
    qint64 nextStart() const;
    QString zone() const;
    template <typename Work> void writeTemplate(Work work, ui::Sentence told);

    Parts m_parts;
    ui::SessionsPage *m_page;
    CommunityBook m_book;
    std::optional<PreparedSession> m_last;
    SessionId m_lastId;
    std::optional<ComingSession> m_written;  ///< the session that is open, as the file has it
    std::vector<ui::SessionEdit> m_waiting;
    bool m_writing = false;
    std::function<void()> m_onceWritten;
    std::vector<Done> m_done;  ///< newest last; of the session that is open, and the last one removed
};

}  // namespace tablee
