#pragma once

#include "community_door.h"
#include "desk_choices.h"
#include "doors_desk.h"
#include "evening_desk.h"
#include "file_places.h"
#include "first_page.h"
#include "foundation/clock.h"
#include "members_desk.h"
#include "platform/desk_call.h"
#include "report_desk.h"
#include "screen_options.h"
#include "sessions_desk.h"
#include "shell/main_window.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tablee {

/// The program with its window: which community is open, and which of its evenings is on the desk.
class Desk final : public QObject {
    Q_OBJECT

public:
    Desk(Settings &settings, DeskChoices &choices, const Clock &clock, FilePlaces places);
    ~Desk() override;

    /// Opens the demo, unless an evening is under way in the community of last time; or `path`, or that
    /// community, or shows the empty first page. Comes back to an evening that was not closed.
    void begin(const QString &path, bool demo);

    /// Which community begin() opens; empty for the first page.
    static QString communityAtStart(
        const Settings &settings, const FilePlaces &places, const QString &path, bool demo);

    ui::MainWindow &window() { return m_window; }

signals:
    /// The evening on the desk went on, or its time, so long ago, or the room is to see something else: what
    /// shows it follows now.
    void changing(Milliseconds ago = {});

private:
    void showWindow();
    void comeForward();
    void awaitEvening(const QString &community);
    void awaitNothing();
    void connectMenus();
    void connectChoices();
    void connectPages();
    void connectDoor();
    void speak(Language language);
    void showAct(ui::Act act);

    /// Does `go`, which leads to another community, unless something typed here would be lost; first it asks
    /// whoever conducts an evening here.
    void leaveFor(CommunityDoor::Then go);
    void open(const QString &path);
    void openDemo();
    void startDemo();
    void offerCommunities();
    void chooseCommunity();
    void newCommunity();
    void saveCopy();
    void letGo();
    void comeBack();
    void tell(const Error &error, const QString &path, ui::Attempt attempt = ui::Attempt::Press);

    void startEvening(const NameList &people, const QuickStart &start);
    /// Asks first whoever conducts an evening here.
    void endRunningBefore(std::function<void()> begin);
    void writeEvening(const NameList &people, const QuickStart &start);
    /// How an evening comes onto the desk. Back: it was under way; BackFromLongAgo: even if that was days
    /// ago.
    enum class Coming { New, Back, BackFromLongAgo };
    /// `here`: for whom the doors of one that was prepared are opened; nothing for one whose doors are open.
    using Here = std::optional<std::vector<MemberId>>;
    void conduct(SessionId session, Coming coming, Here here = {});
    void putOnDesk(const LoadedSession &session, const std::optional<DisplayRecord> &display, Coming coming,
        const Here &here);
    void conductPrepared(SessionId session, const std::vector<MemberId> &here);
    /// What was closed only today may have been closed in error.
    void offerGoingOn();
    void goOn(SessionId session);
    void undoTheEnd();
    /// Where the community lies, or would.
    QString communityPlace() const;
    void followEvening();
    /// Somebody is erased for good: their name leaves every part of the desk.
    void forgetPerson(const std::vector<MemberId> &members);
    /// Remembers whether this community has an evening to be closed, and says so among the recent ones.
    void noteUnfinished(bool unfinished);
    /// Whether the side bar leads to a report.
    void showWhetherReport();
    void showReport();
    void showReportOf(SessionId session);

    Settings &m_settings;
    DeskChoices &m_choices;
    const Clock &m_clock;
    FilePlaces m_places;
    PhraseBook m_phrases;
    ui::MainWindow m_window;
    CommunityDoor m_door;
    ui::DeskCall m_call;
    FirstPage m_first;
    MembersDesk m_members;
    SessionsDesk m_sessions;
    ReportDesk m_reports;
    ScreenOptions m_screenOptions;
    DoorsDesk m_doors;
    PhraseBook m_eveningPhrases;  ///< as the community wanted them when the evening began
    std::unique_ptr<EveningDesk> m_evening;
    bool m_eveningClosed = false;
    std::unique_ptr<SessionConductor> m_reopening;  ///< opens one again that is not on the desk
};

}  // namespace tablee
