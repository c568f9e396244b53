#include "desk.h"

#include "common/error_text.h"
#include "live/demo_people.h"
#include "paper/number_cards.h"
#include "platform/file_system.h"
#include "storage/community_store.h"
#include "storage/display_store.h"
#include "storage/evening_opening.h"
#include "storage/closed_sessions.h"
#include "storage/session_reader.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QScreen>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

namespace tablee {

namespace {

/// An evening on which nothing has happened for so long is over; nobody comes back to it without being asked.
constexpr std::chrono::hours worthAsking{18};

}  // namespace

Desk::Desk(Settings &settings, DeskChoices &choices, const Clock &clock, FilePlaces places)
    : m_settings{settings}
    , m_choices{choices}
    , m_clock{clock}
    , m_places{std::move(places)}
    , m_phrases{PhraseBook::load().value_or(PhraseBook{})}
{
    connectWindow();
    m_window.setDeskLanguage(choices.language());
    m_window.menus().setThemes(choices.theme(), themeKindOf(settings.audienceTheme()));
    m_window.menus().setAudienceLanguage(settings.audienceLanguage());
    m_window.menus().setRecent(settings.recentCommunities());
}

Desk::~Desk()
{
    m_evening.reset();
    if (m_file)
        m_file->close();
}

void Desk::begin(const QString &path, bool demo)
{
    showStart();
    // A laptop's display is hardly larger than the desk: there it takes the whole of it.
    const QSize room = m_window.screen()->availableSize();
    if (room.width() <= 1440 || room.height() <= 900)
        m_window.showMaximized();
    else
        m_window.show();
    if (demo)
        startDemo();
    else if (!path.isEmpty())
        open(path);
    else if (const QString last = m_settings.lastCommunity(); !last.isEmpty() && QFileInfo::exists(last))
        open(last);
}

void Desk::connectWindow()
{
    ui::DeskMenus &menus = m_window.menus();
    connect(&menus, &ui::DeskMenus::newCommunityRequested, this, &Desk::newCommunity);
    connect(&menus, &ui::DeskMenus::openRequested, this, &Desk::chooseCommunity);
    connect(&menus, &ui::DeskMenus::openRecentRequested, this, [this](const QString &path) { open(path); });
    connect(&menus, &ui::DeskMenus::demoRequested, this, &Desk::startDemo);
    connect(&menus, &ui::DeskMenus::saveCopyRequested, this, &Desk::saveCopy);
    connect(
        &menus, &ui::DeskMenus::deskThemeChosen, this, [this](ui::ThemeKind kind) { m_choices.wear(kind); });
    connect(&menus, &ui::DeskMenus::audienceThemeChosen, this, [this](ui::ThemeKind kind) {
        m_settings.setAudienceTheme(themeChoiceOf(kind));
        if (m_evening)
            m_evening->followAudienceChoices();
    });
    connect(&menus, &ui::DeskMenus::audienceLanguageChosen, this, [this](AudienceLanguage language) {
        m_settings.setAudienceLanguage(language);
        if (m_evening)
            m_evening->followAudienceChoices();
    });
    connect(&m_window, &ui::MainWindow::languageChosen, this, &Desk::speak);
    connect(&m_window, &ui::MainWindow::actChosen, this, [this](ui::Act act) { m_window.showPage(act); });
}

void Desk::speak(Language language)
{
    if (m_evening)
        m_evening->setWords(m_choices.words(language));
    m_choices.speak(language);
    m_window.setDeskLanguage(language);
    if (m_evening)
        m_evening->followEvening();
}

void Desk::showStart()
{
    m_start = new ui::StartPage;
    m_window.setPage(ui::Act::Prepare, m_start);
    m_window.showPage(ui::Act::Prepare);
    connect(m_start, &ui::StartPage::startRequested, this, &Desk::startEvening);
    connect(m_start, &ui::StartPage::communityRequested, this, &Desk::chooseCommunity);
    connect(m_start, &ui::StartPage::demoRequested, this, &Desk::startDemo);
    connect(m_start, &ui::StartPage::cardsRequested, this, &Desk::printCards);
    connect(m_start, &ui::StartPage::unfinishedWanted, this,
        [this] { conduct(m_leftOpen, Coming::BackFromLongAgo); });
    connect(m_start, &ui::StartPage::unfinishedDismissed, this, &Desk::closeLeftOpen);
}

/// The demo evening has a community of its own, so that nothing of it ends up among real people.
void Desk::startDemo()
{
    const QString path = QDir{m_places.communities}.filePath(QStringLiteral("demo.tablee"));
    const auto fill = [this] {
        m_start->setNames(demoPeople().join(QLatin1Char{'\n'}));
        m_window.showPage(ui::Act::Prepare);
        comeBack();
    };
    if (QFileInfo::exists(path))
        open(path, fill);
    else
        create(path, tr("The demo circle"), fill);
}

// --- the community file
// ----------------------------------------------------------------------------------------------

void Desk::open(const QString &path)
{
    open(path, [this] { comeBack(); });
}

void Desk::open(const QString &typed, std::function<void()> then)
{
    const QString path = QFileInfo{typed}.absoluteFilePath();
    if (m_file && m_file->path() == path) {
        then();
        return;
    }
    whenAnswered(
        storage::CommunityFile::open({.path = path, .mode = storage::OpenMode::Open, .now = m_clock.now()}),
        this,
        [this, path, then = std::move(then)](const Result<std::shared_ptr<storage::CommunityFile>> &opened) {
            if (!opened) {
                if (opened.error().code == ErrorCode::FileMissing)
                    m_settings.forgetCommunity(path);
                tell(opened.error());
                return;
            }
            take(*opened, then);
        });
}

void Desk::create(const QString &path, const QString &name, std::function<void()> then)
{
    QDir{}.mkpath(QFileInfo{path}.absolutePath());
    const Region region = regionOf(QLocale::system());
    whenAnswered(storage::CommunityFile::open({.path = path,
                     .mode = storage::OpenMode::Create,
                     .communityName = name,
                     .region = storedName(region),
                     .now = m_clock.now()}),
        this, [this, then = std::move(then)](const Result<std::shared_ptr<storage::CommunityFile>> &created) {
            if (!created) {
                m_start->setStarting(false);
                tell(created.error());
                return;
            }
            take(*created, then);
        });
}

void Desk::take(const std::shared_ptr<storage::CommunityFile> &file, std::function<void()> then)
{
    m_evening.reset();
    m_window.showPage(ui::Act::Prepare);
    m_start->askAboutUnfinished({});
    if (m_file)
        m_file->close();
    m_file = file;
    m_settings.rememberCommunity(file->path());
    m_window.menus().setRecent(m_settings.recentCommunities());
    m_window.tellProblem(isCloudSynchronised(file->path())
            ? tr("This folder is copied to the internet while you work, which can damage the file. Better "
                 "keep it in a folder of this computer alone.")
            : QString{});
    ask([](const auto &db) { return storage::CommunityStore{db}.read(); },
        [this, then = std::move(then)](const Result<Community> &community) {
            if (!community) {
                tell(community.error());
                return;
            }
            m_community = *community;
            m_window.setCommunity(m_community.name, {});
            then();
        });
}

/// After a crash, or when the desk was closed during an evening: straight back to where we were.
void Desk::comeBack()
{
    ask([](const auto &db) { return storage::unfinishedSession(db); },
        [this](const Result<std::optional<SessionId>> &session) {
            if (!session)
                tell(session.error());
            else if (*session)
                conduct(**session, Coming::Back);
        });
}

void Desk::closeLeftOpen()
{
    m_start->askAboutUnfinished({});
    const auto read = [session = m_leftOpen, uid = m_settings.deskUid()](const auto &db) {
        return storage::readSession(db, session, uid);
    };
    ask(read, [this](const Result<LoadedSession> &loaded) {
        if (!loaded) {
            tell(loaded.error());
            return;
        }
        m_closing = std::make_unique<SessionConductor>(m_file, m_clock, *loaded);
        whenAnswered(m_closing->finishAsLeft(), this, [this](const Result<void> &) {
            m_closing.reset();
            comeBack();
        });
    });
}

void Desk::newCommunity()
{
    const QString path = freePath(m_places.communities, tr("Our community"), QStringLiteral(".tablee"));
    create(path, tr("Our community"), [this] { m_window.showPage(ui::Act::Prepare); });
}

void Desk::chooseCommunity()
{
    QDir{}.mkpath(m_places.communities);
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a community"), m_places.communities, tr("Communities (*.tablee)"));
    if (!path.isEmpty())
        open(path);
}

void Desk::saveCopy()
{
    if (!m_file)
        return;
    const QString folder = QFileInfo{m_places.reports}.absolutePath();
    const QString proposed
        = freePath(folder, QFileInfo{m_file->path()}.completeBaseName(), QStringLiteral(".tablee"));
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save a copy as"), proposed, tr("Communities (*.tablee)"));
    if (path.isEmpty())
        return;
    whenAnswered(m_file->saveCopyAs(path), this, [this](const Result<void> &saved) {
        if (!saved)
            tell(saved.error());
    });
}

void Desk::tell(const Error &error)
{
    qWarning("%s", error.detail.c_str());
    m_start->setStarting(false);
    m_window.tellProblem(ui::errorText(error));
}

// --- an evening
// -----------------------------------------------------------------------------------------------------

void Desk::startEvening(const NameList &people, const QuickStart &start)
{
    m_start->setStarting(true);
    if (!m_file) {
        const QString path = freePath(m_places.communities, tr("Our community"), QStringLiteral(".tablee"));
        create(path, tr("Our community"), [this, people, start] { startEvening(people, start); });
        return;
    }
    if (m_evening)
        m_evening->conductor().finish();
    const std::int64_t startsAt = m_clock.now().utc.count();
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    ask([people, start, startsAt, zone](
            const auto &db) { return storage::openQuickEvening(db, people, start, startsAt, zone); },
        [this](const Result<SessionId> &session) {
            m_start->setStarting(false);
            if (session)
                conduct(*session, Coming::New);
            else
                tell(session.error());
        });
}

void Desk::conduct(SessionId session, Coming coming)
{
    using Found = Result<std::pair<LoadedSession, std::optional<DisplayRecord>>>;
    ask(
        [session, uid = m_settings.deskUid()](const auto &db) -> Found {
            auto loaded = storage::readSession(db, session, uid);
            const auto display = storage::DisplayStore{db}.read(session);
            if (!loaded || !display)
                return fail(loaded ? display.error() : loaded.error());
            return std::pair{std::move(*loaded), *display};
        },
        [this, coming](const Found &found) {
            if (!found)
                tell(found.error());
            else
                putOnDesk(found->first, found->second, coming);
        });
}

void Desk::putOnDesk(const LoadedSession &session, const std::optional<DisplayRecord> &display, Coming coming)
{
    const Milliseconds lastSeen
        = session.log.empty() ? Milliseconds{session.session.startsAt} : session.log.back().at.utc;
    const bool longAgo = m_clock.now().utc - lastSeen > worthAsking;
    if (coming == Coming::Back && longAgo) {
        m_leftOpen = session.session.id;
        const QDate day = QDateTime::fromMSecsSinceEpoch(session.session.startsAt).date();
        m_start->askAboutUnfinished(
            tr("The evening of %1 was never closed.").arg(dateText(day, m_choices.language())));
        return;
    }
    m_start->askAboutUnfinished({});
    m_evening.reset();
    auto conductor = std::make_unique<SessionConductor>(m_file, m_clock, session);
    // New, or the desk died between writing the session down and opening its doors.
    if (phaseOf(conductor->evening()) == SessionPhase::Planned) {
        std::vector<MemberId> here;
        for (const Attendance &attendance : conductor->attendance())
            here.push_back(attendance.member);
        conductor->openDoors(here);
    }
    const EveningDesk::Parts parts{
        m_window, m_choices, m_settings, m_clock, m_phrases, m_file, m_places.reports, m_community};
    m_evening = std::make_unique<EveningDesk>(parts, std::move(conductor));
    connect(m_evening.get(), &EveningDesk::anotherEveningRequested, this,
        [this] { m_window.showPage(ui::Act::Prepare); });
    connect(m_evening.get(), &EveningDesk::runs, m_start, &ui::StartPage::setEveningRuns);
    if (coming == Coming::New)
        m_evening->begin();
    else
        m_evening->comeBack(display);
}

void Desk::printCards(int count)
{
    QDir{}.mkpath(m_places.reports);
    const QString path = QDir{m_places.reports}.filePath(tr("Cards 1 to %1.pdf").arg(count));
    const Region region = regionOf(QLocale::system());
    const auto size = paperSize(region) == PaperSize::Letter ? ui::PaperSize::Letter : ui::PaperSize::A4;
    const Result<void> written = ui::writeNumberCards(path, count, size, m_choices.words());
    if (!written) {
        tell(written.error());
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    m_start->tell(tr("The cards are in %1").arg(QDir::toNativeSeparators(path)));
}

}  // namespace tablee
