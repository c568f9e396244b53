#pragma once

#include "community_door.h"
#include "desk_choices.h"
#include "live/session_conductor.h"
#include "sessions/community_book.h"
#include "starting/start_page.h"

#include <QObject>

#include <memory>

namespace tablee::ui {
class MainWindow;
}

namespace tablee {

/// The first page on the desk: what the open community brings to it, the cards that are printed from it, and
/// the evening that somebody forgot to close.
class FirstPage final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ui::MainWindow &window;
        DeskChoices &choices;
        const Clock &clock;
        CommunityDoor &door;
        QString deskUid;
        QString cardFolder;
    };

    explicit FirstPage(const Parts &parts);

    ui::StartPage &page() { return *m_page; }
    const CommunityBook &book() const { return m_book; }

    /// Reads what the community remembers, and does `then`.
    void readBook(CommunityDoor::Then then);
    /// No community, until the book of the next one is read.
    void closeBook();

    /// Somebody is erased for good: the list that is being made loses the lines that are their name.
    void forgetPerson(const std::vector<MemberId> &members);

    /// Nobody comes back to an evening of long ago without being asked.
    void askAboutLeftOpen(const Session &session);
    void askNothing();
    /// This session was closed and may be gone on with; invalid for none.
    void offerGoingOn(SessionId session);

signals:
    void bookRead();
    void failed(const tablee::Error &error, tablee::ui::Attempt attempt = tablee::ui::Attempt::Press);
    void leftOpenWanted(tablee::SessionId session);
    void goOnRequested(tablee::SessionId session);
    /// It is closed now, as it was left.
    void leftOpenClosed();

private:
    void rename(const QString &name);
    void takeBook(const CommunityBook &book);
    void correctPasted(const CommunityBook &book);
    void setPasted(const QString &names);
    void closeLeftOpen();
    void printCards(int count);

    Parts m_parts;
    ui::StartPage *m_page;
    CommunityBook m_book;
    SessionId m_leftOpen;
    SessionId m_mayGoOn;
    std::unique_ptr<SessionConductor> m_closing;  ///< closes it
};

}  // namespace tablee
