#include "desk.h"

#include "common/error_text.h"
#include "language/error_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>

namespace tablee {

Desk::Desk(Settings &settings, DeskChoices &choices, const Clock &clock, FilePlaces places)
    : m_settings{settings}
    , m_choices{choices}
    , m_clock{clock}
    , m_places{std::move(places)}
    , m_phrases{PhraseBook::load().value_or(PhraseBook{})}
    , m_door{settings, clock}
    , m_call{m_places.sockets}
    , m_first{{m_window, choices, clock, m_door, settings.deskUid(), m_places.reports}}
    , m_members{{m_window, choices, settings, clock, m_door, m_places.reports}}
    , m_sessions{{m_window, choices, clock, m_door, m_phrases, m_places.reports}}
    , m_reports{{m_window, choices, m_door, clock, m_places.reports}}
    , m_screenOptions{settings, m_window}
    , m_doors{{m_window, choices, settings, clock, m_places.reports}}
{
    connectMenus();
    connectChoices();
    connectPages();
    connectDoor();
    m_window.setDeskLanguage(choices.language());
    m_window.menus().setThemes(choices.theme(), themeKindOf(settings.audienceTheme()));
    m_window.menus().setAudienceLanguage(settings.audienceLanguage(choices.language()));
    m_window.menus().setReducedMotion(settings.reducedMotion());
    m_window.menus().setRecent(settings.recentCommunities(), settings.unfinishedCommunities());
}

Desk::~Desk()
{
    m_settings.setWindowGeometry(m_window.saveGeometry());
}

QString Desk::communityAtStart(
    const Settings &settings, const FilePlaces &places, const QString &path, bool demo)
{
    const QString last = settings.lastCommunity();
    const bool isThere = !last.isEmpty() && QFileInfo::exists(last);
    // An evening that goes on is not left for one that is invented.
    const bool underWay = isThere && settings.unfinishedCommunities().contains(last);
    if (demo && !underWay)
        return demoPath(places);
    return !path.isEmpty() ? path : isThere ? last : QString{};
}

void Desk::begin(const QString &path, bool demo)
{
    const QString community = communityAtStart(m_settings, m_places, path, demo);
    awaitEvening(community);
    showWindow();
    if (demo && community == demoPath(m_places) && !m_settings.unfinishedCommunities().contains(community))
        startDemo();
    else if (!community.isEmpty())
        open(community);
}

/// The first page would be for another evening than the one that comes back in a moment.
void Desk::awaitEvening(const QString &community)
{
    const QString path = QFileInfo{community}.absoluteFilePath();
    if (!m_evening && !community.isEmpty() && m_settings.unfinishedCommunities().contains(path))
        m_window.showOpening();
}

/// No evening comes back after all.
void Desk::awaitNothing()
{
    if (m_window.showsOpening())
        m_window.showPage(ui::Act::Prepare);
}

/// Somebody has started the program again, and means this window. What covers it on the only display stays:
/// the room would see the desk.
void Desk::comeForward()
{
    if (m_evening && m_evening->coversTheDesk())
        return;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

/// As it was left. The first time it takes the whole of a laptop's display, which is hardly larger than the
/// desk.
void Desk::showWindow()
{
    const QSize room = m_window.screen()->availableSize();
    if (m_window.restoreGeometry(m_settings.windowGeometry()))
        m_window.show();
    else if (room.width() <= 1440 || room.height() <= 900)
        m_window.showMaximized();
    else
        m_window.show();
}

void Desk::connectMenus()
{
    ui::DeskMenus &menus = m_window.menus();
    connect(&menus, &ui::DeskMenus::newCommunityRequested, this, &Desk::newCommunity);
    connect(&menus, &ui::DeskMenus::openRequested, this, &Desk::chooseCommunity);
    connect(&menus, &ui::DeskMenus::openRecentRequested, this, &Desk::open);
    connect(&menus, &ui::DeskMenus::demoRequested, this, &Desk::openDemo);
    connect(&menus, &ui::DeskMenus::saveCopyRequested, this, &Desk::saveCopy);
}

void Desk::connectChoices()
{
    ui::DeskMenus &menus = m_window.menus();
    connect(
        &menus, &ui::DeskMenus::deskThemeChosen, this, [this](ui::ThemeKind kind) { m_choices.wear(kind); });
    connect(&menus, &ui::DeskMenus::audienceThemeChosen, this, [this](ui::ThemeKind kind) {
        m_settings.setAudienceTheme(themeChoiceOf(kind));
        if (m_evening)
            m_evening->followAudienceChoices();
    });
    connect(&menus, &ui::DeskMenus::audienceLanguageChosen, this, [this](AudienceLanguage language) {
        if (m_evening)
            m_evening->chooseAudienceLanguage(language);
        else
            m_settings.setAudienceLanguage(language);
    });
    connect(&menus, &ui::DeskMenus::reducedMotionChosen, this, [this](bool reduced) {
        m_settings.setReducedMotion(reduced);
        if (m_evening)
            m_evening->followAudienceChoices();
    });
    connect(&menus, &ui::DeskMenus::screenSettingsRequested, &m_screenOptions, &ScreenOptions::show);
    connect(&m_screenOptions, &ScreenOptions::changed, this, [this] {
        if (m_evening)
            m_evening->followAudienceChoices();
    });
    connect(&menus, &ui::DeskMenus::aboutRequested, this, [this] {
        m_window.tell(ui::BannerKind::Info, [] {
            return tr("Tablée %1 is free software under the GNU General Public License, version 3 or later. "
                      "It comes with no warranty.")
                .arg(QCoreApplication::applicationVersion());
        });
    });
    connect(&m_window, &ui::MainWindow::languageChosen, this, &Desk::speak);
}

void Desk::connectPages()
{
    connect(&m_window, &ui::MainWindow::actChosen, this, &Desk::showAct);
    connect(&m_reports, &ReportDesk::goOnRequested, this, &Desk::goOn);
    connect(&m_first, &FirstPage::goOnRequested, this, &Desk::goOn);
    connect(&m_window.menus(), &ui::DeskMenus::endUndoRequested, this, &Desk::undoTheEnd);
    connect(&m_reports, &ReportDesk::anotherEveningRequested, this, [this] { showAct(ui::Act::Prepare); });
    ui::StartPage &page = m_first.page();
    connect(&page, &ui::StartPage::startRequested, this, &Desk::startEvening);
    connect(&page, &ui::StartPage::reportRequested, this, &Desk::showReportOf);
    connect(&page, &ui::StartPage::communityRequested, this, &Desk::offerCommunities);
    connect(&page, &ui::StartPage::communityChosen, this, &Desk::open);
    connect(&page, &ui::StartPage::otherFileRequested, this, &Desk::chooseCommunity);
    connect(&page, &ui::StartPage::demoRequested, this, &Desk::openDemo);
    connect(&m_first, &FirstPage::leftOpenWanted, this,
        [this](SessionId session) { conduct(session, Coming::BackFromLongAgo); });
    connect(&m_first, &FirstPage::leftOpenClosed, this, [this] { m_first.readBook([this] { comeBack(); }); });
    connect(&m_first, &FirstPage::bookRead, this, [this] {
        const QString &name = m_first.book().community.name;
        m_members.setBook(m_first.book());
        m_sessions.setBook(m_first.book());
        m_reports.nameCommunity(name);
        showWhetherReport();
        offerGoingOn();
        if (m_evening) {
            m_evening->nameCommunity(name);
            m_evening->tellComing(m_first.book().coming);
        } else {
            m_window.setCommunity(name, {});
        }
    });
    connect(&m_members, &MembersDesk::changed, this, [this] {
        m_first.readBook([] {});
        // Who was added or is called otherwise now may come in tonight.
        if (m_evening)
            m_evening->conductor().catchUp();
    });
    connect(&m_members, &MembersDesk::erased, this, &Desk::forgetPerson);
    connect(&m_members, &MembersDesk::failed, this,
        [this](const Error &error, ui::Attempt attempt) { tell(error, {}, attempt); });
    connect(&m_sessions, &SessionsDesk::changed, this, [this] { m_first.readBook([] {}); });
    connect(&m_sessions, &SessionsDesk::beginWanted, this, [this](const std::vector<MemberId> &here) {
        endRunningBefore([this, here] { m_sessions.begin(here); });
    });
    connect(&m_sessions, &SessionsDesk::begun, this, &Desk::conductPrepared);
    connect(&m_sessions, &SessionsDesk::reportWanted, this, &Desk::showReportOf);
    connect(
        &page, &ui::StartPage::checkRequested, this, [this](const NameList &people, const QuickStart &start) {
            m_doors.checkQuick(people, start, m_first.book(), communityPlace());
        });
    connect(&m_sessions, &SessionsDesk::checkWanted, this,
        [this](const PreparedSession &session, const CommunityBook &book) {
            m_doors.check(session, book, communityPlace());
        });
    connect(&m_doors, &DoorsDesk::screenSettingsWanted, &m_screenOptions, &ScreenOptions::show);
    connect(&m_first, &FirstPage::failed, this,
        [this](const Error &error, ui::Attempt attempt) { tell(error, {}, attempt); });
}

void Desk::connectDoor()
{
    connect(&m_call, &ui::DeskCall::called, this, &Desk::comeForward);
    connect(&m_door, &CommunityDoor::changing, this, &Desk::letGo);
    connect(&m_door, &CommunityDoor::changed, this, [this] {
        m_call.answerFor(m_door.file()->path());
        m_window.menus().setRecent(m_settings.recentCommunities(), m_settings.unfinishedCommunities());
        if (isCloudSynchronised(m_door.file()->path()))
            m_window.tell(ui::BannerKind::Warning, [] {
                return tr("This folder is copied to the internet while you work, which can damage the file. "
                          "Better keep it in a folder of this computer alone.");
            });
    });
    connect(&m_door, &CommunityDoor::copySaved, this, [this](const QString &path) {
        m_window.tell(ui::BannerKind::Info,
            [path] { return tr("A copy is kept: %1").arg(QDir::toNativeSeparators(path)); });
    });
    connect(&m_door, &CommunityDoor::failed, this, &Desk::tell);
}

void Desk::speak(Language language)
{
    const Words &words = m_choices.words(language);
    if (m_evening)
        m_evening->setWords(words);
    m_reports.setWords(words);
    m_sessions.setWords(words);
    m_first.page().setLanguage(language);
    m_choices.speak(language);
    m_window.setDeskLanguage(language);
    if (m_evening)
        m_evening->followLanguage();
    else
        m_window.menus().setAudienceLanguage(m_settings.audienceLanguage(language));
}

void Desk::showAct(ui::Act act)
{
    if (act == ui::Act::Report)
        showReport();
    else
        m_window.showPage(act);
    if ((act == ui::Act::Members || act == ui::Act::Prepare) && m_evening) {
        // Whoever leaves an evening that is through is done with it: it is among the past ones, and its
        // people may be erased.
        m_evening->closeIfOver();
        // An evening writes members too: who came with its list, who came unasked, whose name was corrected.
        // Both pages that speak of members know them all.
        m_first.readBook([] {});
    }
}

/// The file is named where it is the one at fault.
void Desk::tell(const Error &error, const QString &path, ui::Attempt attempt)
{
    qWarning("%s (%s)", qUtf8Printable(errorSentence(error, m_choices.words())), error.detail.c_str());
    m_first.page().setStarting(false);
    awaitNothing();
    m_window.tell(
        ui::BannerKind::Error, [error, path, attempt] { return ui::errorText(error, path, attempt); });
}

}  // namespace tablee
