#include "evening_desk.h"

#include "audience/evening_scene.h"
#include "common/error_text.h"
#include "directory/name_text.h"
#include "file_places.h"
#include "live/when_answered.h"
#include "reports/report_html.h"
#include "storage/display_store.h"
#include "timing/step_time.h"

#include <QDesktopServices>
#include <QDir>
#include <QSaveFile>
#include <QTimeZone>
#include <QUrl>

#include <cstdlib>

namespace tablee {

using namespace std::chrono_literals;

namespace {

constexpr auto tickEvery = 100ms;
/// Less than this and nobody moved the clock; time servers nudge it.
constexpr Milliseconds jumpWorthTelling = 2s;

/// What the table `display` says of the screen: it follows the evening, or it is hidden.
const QString shownView = QStringLiteral("evening");
const QString hiddenView = QStringLiteral("hidden");
const QString aloneView = QStringLiteral("evening, only display");

}  // namespace

EveningDesk::EveningDesk(const Parts &parts, std::unique_ptr<SessionConductor> conductor)
    : m_parts{parts}
    , m_conductor{std::move(conductor)}
    , m_stage{std::make_unique<ui::AudienceStage>(
          parts.choices.words(Language::French), parts.choices.words(Language::English), parts.window)}
    , m_page{new ui::LivePage{*m_conductor, parts.phrases, parts.choices.words(), region()}}
    , m_phrasesOfSteps{parts.phrases.phrasesOf(m_conductor->evening().setting.agenda,
          m_conductor->session().seatsPerTable == 2,
          static_cast<std::uint64_t>(m_conductor->session().id.value()))}
    , m_clockSeen{parts.clock.now()}
{
    m_parts.window.setPage(ui::Act::Live, m_page);
    m_stage->setPreferredDisplay(m_parts.settings.audienceDisplay());
    m_stage->setReducedMotion(m_parts.settings.reducedMotion());
    connectPage();
    connectStage();
    connect(m_conductor.get(), &SessionConductor::eveningChanged, this, &EveningDesk::followEvening);
    connect(m_conductor.get(), &SessionConductor::savingChanged, this,
        [this] { m_parts.window.setSaving(m_conductor->isSaving()); });
    connect(m_conductor.get(), &SessionConductor::refused, this, [this](const Error &error) {
        // What the evening's state forbids is told where it was asked; what the disk refuses must not be
        // overlooked.
        const bool disk = error.code == ErrorCode::DiskFull || error.code == ErrorCode::StorageFailed
            || error.code == ErrorCode::FileReadOnly || error.code == ErrorCode::FileDamaged
            || error.code == ErrorCode::NoPlanPossible;
        if (disk)
            m_parts.window.tellProblem(ui::errorText(error));
    });
    connect(&m_ticks, &QTimer::timeout, this, &EveningDesk::tick);
    m_ticks.setTimerType(Qt::PreciseTimer);
}

EveningDesk::~EveningDesk()
{
    m_ticks.stop();
    m_parts.window.setEveningRuns(false);
    m_stage.reset();
    // The pages hold references to the conductor, so they go first.
    m_parts.window.setPage(ui::Act::Report, nullptr);
    m_parts.window.setPage(ui::Act::Live, nullptr);
}

void EveningDesk::connectPage()
{
    connect(&m_parts.window, &ui::MainWindow::actChosen, this, [this](ui::Act act) {
        if (act == ui::Act::Report)
            showReport();
    });
    connect(m_page, &ui::LivePage::reportRequested, this, &EveningDesk::showReport);
    connect(m_page, &ui::LivePage::projectRequested, this, [this] { m_stage->project(true); });
    connect(
        m_page, &ui::LivePage::tablesToggled, this, [this] { m_stage->setScene(scene(m_conductor->now())); });
    connect(m_page, &ui::LivePage::hideRequested, m_stage.get(), &ui::AudienceStage::hide);
    connect(m_page, &ui::LivePage::languageChosen, this, [this](AudienceLanguage language) {
        m_parts.settings.setAudienceLanguage(language);
        followAudienceChoices();
    });
    connect(m_page, &ui::LivePage::warningActionTriggered, this, [this] {
        m_page->warn({});
        m_stage->project(true);
    });

    ui::DeskMenus &menus = m_parts.window.menus();
    connect(&menus, &ui::DeskMenus::startPauseRequested, m_page, &ui::LivePage::startOrPause);
    connect(&menus, &ui::DeskMenus::nextRequested, m_page, &ui::LivePage::next);
    connect(&menus, &ui::DeskMenus::backRequested, m_page, &ui::LivePage::back);
    connect(&menus, &ui::DeskMenus::minuteAdded, m_page, &ui::LivePage::addMinute);
    connect(&menus, &ui::DeskMenus::minuteTaken, m_page, &ui::LivePage::takeMinute);
    connect(&menus, &ui::DeskMenus::finishRequested, this, &EveningDesk::finish);
    connect(&menus, &ui::DeskMenus::undoRequested, m_page, &ui::LivePage::undo);
    connect(&menus, &ui::DeskMenus::projectRequested, this, [this] {
        if (m_stage->isShown())
            m_stage->hide();
        else
            m_stage->project(true);
    });
}

void EveningDesk::connectStage()
{
    connect(m_stage.get(), &ui::AudienceStage::placeChanged, this, &EveningDesk::followPlace);
    connect(m_stage.get(), &ui::AudienceStage::displayLost, this, [this] {
        m_page->warn(tr("The projector is unplugged. It comes back by itself when it is plugged in again."),
            tr("Show it here"));
    });
    connect(m_stage.get(), &ui::AudienceStage::displayFound, this, [this] { m_page->warn({}); });
    connect(m_stage.get(), &ui::AudienceStage::startPauseRequested, m_page, &ui::LivePage::startOrPause);
    connect(m_stage.get(), &ui::AudienceStage::nextRequested, m_page, &ui::LivePage::next);
    connect(m_stage.get(), &ui::AudienceStage::minuteAdded, m_page, &ui::LivePage::addMinute);
    connect(m_stage.get(), &ui::AudienceStage::minuteTaken, m_page, &ui::LivePage::takeMinute);
    connect(m_stage.get(), &ui::AudienceStage::tablesRequested, m_page, &ui::LivePage::toggleTables);
    connect(m_page, &ui::LivePage::endQuestioned, m_stage.get(), &ui::AudienceStage::askOnceMore);
    connect(m_stage.get(), &ui::AudienceStage::onceMoreOver, m_page, &ui::LivePage::keepStep);
}

void EveningDesk::begin()
{
    followAudienceChoices();
    followEvening();
    m_parts.window.showPage(ui::Act::Live);
    m_stage->project(false);
    m_ticks.start(tickEvery);
}

void EveningDesk::comeBack(const std::optional<DisplayRecord> &display)
{
    if (display)
        if (const auto language = audienceLanguageNamed(display->language))
            m_parts.settings.setAudienceLanguage(*language);
    begin();
    if (display && display->view == hiddenView)
        m_stage->hide();
    else if (display && display->view == aloneView)
        m_stage->project(true);
    m_page->welcomeBack();
}

/// What the room sees goes into the file, so that a crash, or another machine, brings the same screen back.
void EveningDesk::keepDisplay()
{
    DisplayRecord record;
    record.view = !m_stage->isShown() ? hiddenView : m_stage->isAlone() ? aloneView : shownView;
    record.language = storedName(m_parts.settings.audienceLanguage());
    if (record == m_display)
        return;
    m_display = record;
    m_parts.file->run([session = m_conductor->session().id, record](
                          const auto &db) { return storage::DisplayStore{db}.save(session, record); });
}

void EveningDesk::setWords(const Words &words)
{
    m_page->setWords(words);
    if (m_report != nullptr)
        m_report->setWords(words);
}

void EveningDesk::followAudienceChoices()
{
    m_stage->setTheme(themeKindOf(m_parts.settings.audienceTheme()));
    m_parts.window.menus().setAudienceLanguage(m_parts.settings.audienceLanguage());
    m_stage->setScene(scene(m_conductor->now()));
    followPlace();
}

void EveningDesk::followPlace()
{
    const auto place = !m_stage->isShown() ? ui::ScreenCard::Place::Hidden
        : m_stage->isAlone()               ? ui::ScreenCard::Place::OnlyDisplay
                                           : ui::ScreenCard::Place::SecondDisplay;
    m_page->showScreen(place, m_stage->displayName(), m_parts.settings.audienceLanguage());
    keepDisplay();
}

void EveningDesk::followEvening()
{
    const EveningState &evening = m_conductor->evening();
    m_stage->setScene(scene(m_conductor->now()));
    const auto present = std::count_if(evening.room.members.begin(), evening.room.members.end(),
        [](const auto &entry) { return entry.second.present; });
    m_parts.window.setCommunity(
        m_parts.community.name, tr("%n people here", nullptr, static_cast<int>(present)));
    const bool underWay = phaseOf(evening) == SessionPhase::Live && currentStep(evening) != nullptr;
    m_parts.window.setEveningRuns(underWay);
    emit runs(underWay);
    if (m_report != nullptr && m_parts.window.shownAct() == ui::Act::Report)
        refreshReport();
}

void EveningDesk::tick()
{
    const Reading now = m_conductor->now();
    m_page->showTime(now);
    const ui::ClockFace clock = ui::clockOf(m_conductor->evening(), now);
    m_stage->setClock(clock);
    watchClock(now);
}

/// Somebody or something set the computer's clock. The evening does not care, but whoever looks at the time
/// of day should know.
void EveningDesk::watchClock(const Reading &now)
{
    const Milliseconds jump = wallClockJump(m_clockSeen, now);
    if (std::chrono::abs(jump) <= jumpWorthTelling)
        return;
    m_clockSeen = now;
    m_conductor->noteClock(ClockNoteKind::Jump, jump);
    m_page->warn(tr("The computer’s clock was moved by %1. The evening keeps its own time; only times of day "
                    "are affected.")
                     .arg(durationText(std::chrono::abs(jump))));
}

// --- the scene and the report
// ----------------------------------------------------------------------------------------

Region EveningDesk::region() const
{
    return regionNamed(m_parts.community.region).value_or(Region::Other);
}

std::map<MemberId, QString> EveningDesk::names() const
{
    std::map<MemberId, QString> names;
    for (const auto &[id, member] : m_conductor->members())
        names.emplace(id, displayName(member));
    return names;
}

QString EveningDesk::title(Language language) const
{
    if (!m_conductor->session().title.isEmpty())
        return m_conductor->session().title;
    return m_parts.choices.words(language).in("Evening", QT_TRANSLATE_NOOP("Evening", "Learn and share"));
}

ui::AudienceScene EveningDesk::scene(const Reading &now) const
{
    return ui::sceneOf({.evening = m_conductor->evening(),
                           .names = names(),
                           .phrases = m_phrasesOfSteps,
                           .title = m_conductor->session().title.isEmpty() ? m_parts.community.name
                                                                           : m_conductor->session().title,
                           .language = m_parts.settings.audienceLanguage(),
                           .tables = m_page->showsTables()},
        now);
}

ReportSource EveningDesk::reportSource() const
{
    ReportSource source;
    source.community = m_parts.community.name;
    source.title = title(m_parts.choices.language());
    source.zone = QTimeZone{m_conductor->session().zone.toUtf8()};
    if (!source.zone.isValid())
        source.zone = QTimeZone::systemTimeZone();
    source.plannedStart = Milliseconds{m_conductor->session().startsAt};
    source.evening = m_conductor->evening();
    source.now = m_conductor->now();
    source.names = names();
    for (const Attendance &attendance : m_conductor->attendance())
        if (attendance.expected)
            source.expected.insert(attendance.member);
    source.knownBefore.assign(m_conductor->metBefore().begin(), m_conductor->metBefore().end());
    return source;
}

void EveningDesk::showReport()
{
    if (m_report == nullptr) {
        m_report = new ui::ReportPage{m_parts.choices.words()};
        m_parts.window.setPage(ui::Act::Report, m_report);
        connect(m_report, &ui::ReportPage::saveRequested, this,
            [this](Language language) { writeReport(language, false); });
        connect(m_report, &ui::ReportPage::openRequested, this,
            [this](Language language) { writeReport(language, true); });
        connect(
            m_report, &ui::ReportPage::anotherEveningRequested, this, &EveningDesk::anotherEveningRequested);
    }
    const bool through = currentStep(m_conductor->evening()) == nullptr;
    if (phaseOf(m_conductor->evening()) != SessionPhase::Closed && through)
        m_conductor->close();
    refreshReport();
    m_parts.window.showPage(ui::Act::Report);
}

void EveningDesk::refreshReport()
{
    // Without a title of its own the page names itself, in whatever language the desk comes to speak.
    SessionReport report = makeReport(reportSource());
    report.title = m_conductor->session().title;
    m_report->showReport(std::move(report));
}

/// Ends the evening wherever it is: a step under way ends, what was not begun is left out, the report
/// follows.
void EveningDesk::finish()
{
    whenAnswered(m_conductor->finish(), this, [this](const Result<void> &closed) {
        if (closed)
            showReport();
        else
            m_parts.window.tellProblem(ui::errorText(closed.error()));
    });
}

void EveningDesk::writeReport(Language language, bool open)
{
    ReportSource source = reportSource();
    source.title = title(language);
    const QString text = html(makeReport(source), m_parts.choices.words(language), region());
    // Day and time, so that two evenings of one day are two reports, and the same evening stays one.
    const QString day = QDateTime::fromMSecsSinceEpoch(m_conductor->session().startsAt, reportSource().zone)
                            .toString(QStringLiteral("yyyy-MM-dd HHmm"));
    const QString name = language == Language::French ? QStringLiteral("Compte rendu %1").arg(day)
                                                      : QStringLiteral("Report %1").arg(day);
    QDir{}.mkpath(m_parts.reportFolder);
    const QString path = QDir{m_parts.reportFolder}.filePath(name + QStringLiteral(".html"));
    QSaveFile file{path};
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    if (!written) {
        m_report->tell(tr("The report could not be written to %1. Check the disk and try again.")
                           .arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_report->tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    if (open)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

}  // namespace tablee
