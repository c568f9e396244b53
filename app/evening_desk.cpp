#include "evening_desk.h"

#include "common/error_text.h"
#include "conducting/agenda_view.h"
#include "evening/progress.h"
#include "live/report_source.h"
#include "live/when_answered.h"
#include "storage/change_feed.h"
#include "timing/step_time.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tablee {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds tickEvery = 100ms;
constexpr Milliseconds tickSoonest = 2ms;
constexpr Milliseconds lookForOthersEvery = 500ms;
/// Less than this and nobody moved the clock; time servers nudge it.
constexpr Milliseconds jumpWorthTelling = 2s;
/// No work of this program takes so long; a tenth of a second lies between two looks.
constexpr Milliseconds sleepWorthTelling = 30s;

/// The clocks as the evening last saw them, by this program or by the one that ran before it.
Reading lastSeen(const SessionConductor &conductor)
{
    const EveningState &evening = conductor.evening();
    return evening.lastSeq > 0 ? evening.lastAt : conductor.now();
}

}  // namespace

EveningDesk::EveningDesk(EveningParts parts, std::unique_ptr<SessionConductor> conductor)
    : m_parts{std::move(parts)}
    , m_conductor{std::move(conductor)}
    , m_page{new ui::LivePage{*m_conductor, m_parts.phrases, m_parts.choices.words(), region()}}
    , m_screen{std::make_unique<EveningScreen>(m_parts, *m_conductor, *m_page)}
    , m_clockSeen{lastSeen(*m_conductor)}
    , m_ticked{m_conductor->now()}
{
    m_parts.file->keepRoom();
    m_parts.window.setPage(ui::Act::Live, m_page);
    connectPage();
    connectMenus();
    connect(m_conductor.get(), &SessionConductor::eveningChanged, this, &EveningDesk::followEvening);
    connect(m_conductor.get(), &SessionConductor::savingChanged, this, &EveningDesk::followSaving);
    connect(m_conductor.get(), &SessionConductor::refused, this, &EveningDesk::refuse);
    connect(m_conductor.get(), &SessionConductor::planChanged, this, &EveningDesk::followPlan);
    connect(new storage::ChangeFeed{m_parts.file, lookForOthersEvery, m_conductor.get()},
        &storage::ChangeFeed::changed, m_conductor.get(), &SessionConductor::catchUp);
    connect(&m_ticks, &QTimer::timeout, this, &EveningDesk::tick);
    m_ticks.setTimerType(Qt::PreciseTimer);
}

EveningDesk::~EveningDesk()
{
    m_ticks.stop();
    m_parts.window.setUnderWay(false);
    m_parts.window.menus().setEveningRuns(false);
    m_screen.reset();
    // The page holds a reference to the conductor, so it goes first.
    m_parts.window.setPage(ui::Act::Live, nullptr);
}

void EveningDesk::connectPage()
{
    connect(m_page, &ui::LivePage::reportRequested, this, &EveningDesk::showReport);
    connect(m_page, &ui::LivePage::warningActionTriggered, this, &EveningDesk::takeWarningAction);
    connect(m_screen.get(), &EveningScreen::displayLost, this, [this] {
        warn(Peril::DisplayGone, [] {
            return tr("The projector is unplugged. It comes back by itself when it is plugged in again.");
        });
    });
    connect(m_screen.get(), &EveningScreen::writingChanged, this, &EveningDesk::followSaving);
    connect(m_screen.get(), &EveningScreen::changing, this, [this] { emit changing(); });
    connect(m_screen.get(), &EveningScreen::notKept, this, &EveningDesk::tellNotKept);
    connect(m_screen.get(), &EveningScreen::awakeAnswered, this, &EveningDesk::followAwake);
    connect(m_screen.get(), &EveningScreen::displayAwaitedNoLonger, this,
        [this] { stopWarning(Peril::DisplayGone); });
}

void EveningDesk::connectMenus()
{
    ui::DeskMenus &menus = m_parts.window.menus();
    connect(&menus, &ui::DeskMenus::actWished, m_page, &ui::LivePage::act);
    connect(&m_parts.window, &ui::MainWindow::nameTyped, m_page, &ui::LivePage::lookForSomebody);
    connect(&menus, &ui::DeskMenus::finishRequested, this, &EveningDesk::finish);
    connect(&menus, &ui::DeskMenus::undoRequested, m_page, &ui::LivePage::undoAtDesk);
    connect(&menus, &ui::DeskMenus::redoRequested, m_page, &ui::LivePage::redo);
    connect(&menus, &ui::DeskMenus::screenWished, m_screen.get(), &EveningScreen::wish);
    connect(&menus, &ui::DeskMenus::messageWritingRequested, m_screen.get(), &EveningScreen::writeMessage);
    connect(&menus, &ui::DeskMenus::projectRequested, m_screen.get(), &EveningScreen::projectByKey);
    connect(&menus, &ui::DeskMenus::hideRequested, m_screen.get(), &EveningScreen::hide);
}

bool EveningDesk::isOver() const
{
    return tablee::isOver(m_conductor->evening());
}

void EveningDesk::begin()
{
    m_screen->followChoices();
    followEvening();
    m_parts.window.showPage(ui::Act::Live);
    m_screen->begin();
    m_ticks.start(tickEvery);
}

void EveningDesk::comeBack(const std::optional<DisplayRecord> &display, const LoadedSession &session)
{
    if (display)
        m_screen->restore(*display, session);
    begin();
    m_page->welcomeBack();
    // The desk may be hidden behind the only display.
    m_screen->tellDriver(
        ui::backSentence(m_conductor->evening(), m_parts.choices.words(), m_conductor->now()));
}

void EveningDesk::followLanguage()
{
    sayWarning();
    followEvening();
}

void EveningDesk::nameCommunity(const QString &name)
{
    if (m_parts.community.name == name)
        return;
    m_parts.community.name = name;
    followEvening();
}

/// Whoever takes part in an evening that is not closed cannot be erased; the closed one stays closed, and the
/// rest is no concern of its screens.
void EveningDesk::forgetMembers(const std::vector<MemberId> &members)
{
    const bool tookPart = std::any_of(
        members.begin(), members.end(), [this](MemberId member) { return m_conductor->isExpected(member); });
    m_conductor->forgetMembers(members);
    if (!tookPart)
        return;
    m_page->forgetPeople();
    m_screen->forgetPeople();
}

/// What another process has changed is no answer to what the disk refused here; only another attempt is.
void EveningDesk::followSaving()
{
    const bool writes = m_conductor->isSaving() || m_screen->isWriting();
    m_isRefused = m_isRefused && !writes;
    m_parts.window.setSaving(writes ? ui::Saving::Underway
            : m_isRefused           ? ui::Saving::Refused
                                    : ui::Saving::Done);
}

void EveningDesk::followEvening()
{
    const EveningState &evening = m_conductor->evening();
    m_secondChanges.reset();
    m_screen->followEvening();
    const bool closed = phaseOf(evening) == SessionPhase::Closed;
    const auto people
        = static_cast<int>(std::count_if(evening.room.members.begin(), evening.room.members.end(),
            [closed](const auto &entry) { return closed ? entry.second.since > 0 : entry.second.present; }));
    m_parts.window.setCommunity(m_parts.community.name,
        closed ? tr("%n people came", nullptr, people) : tr("%n people here", nullptr, people));
    m_parts.window.setUnderWay(phaseOf(evening) == SessionPhase::Live && !isOver());
    m_parts.window.menus().setEveningRuns(!isOver());
    if (m_parts.reports.shown() == m_conductor->session().id)
        m_parts.reports.follow(reportSubject());
    emit moved();
}

/// What the evening's state forbids is told where it was asked; what the disk refuses must not be overlooked.
void EveningDesk::refuse(const Error &error)
{
    const bool disk = error.code == ErrorCode::DiskFull || error.code == ErrorCode::StorageFailed
        || error.code == ErrorCode::FileReadOnly || error.code == ErrorCode::FileDamaged
        || error.code == ErrorCode::FileBusy;
    m_isRefused = m_isRefused || disk;
    followSaving();
    const bool isOfOthers = error.code == ErrorCode::FileBusy;
    m_screen->tellDriver(disk && !isOfOthers
            ? tr("Nothing was done: the disk cannot be written to. Esc leads to the desk.")
            : ui::errorText(error));
    const bool noPlan = error.code == ErrorCode::NoPlanPossible;
    if (!disk && !noPlan)
        return;
    m_tellsOfNoPlan = noPlan;
    tell(error);
}

/// The room is another by now, and there are tables for it.
void EveningDesk::followPlan()
{
    if (m_conductor->isPlanning() || !m_conductor->roundsPlan() || !std::exchange(m_tellsOfNoPlan, false))
        return;
    m_parts.window.tellNothing();
}

/// The room sees what was wished for all the same.
void EveningDesk::tellNotKept(const Error &error)
{
    m_isRefused = true;
    followSaving();
    m_screen->tellDriver(tr("The disk cannot be written to: a crash would not bring this screen back."));
    tell(error);
}

void EveningDesk::tell(const Error &error)
{
    m_parts.window.tell(
        ui::BannerKind::Error, [error, path = m_parts.file->path()] { return ui::errorText(error, path); });
}

void EveningDesk::tick()
{
    const Reading now = m_conductor->now();
    const Milliseconds passed = elapsed(m_ticked, now);
    emit changing(m_secondChanges && passed >= *m_secondChanges ? passed - *m_secondChanges : 0ms);
    m_page->showTime(now);
    m_screen->showTime(now);
    watchClock(now);
    watchSleep(now);
    watchDisk();
    awaitSecond(now);
}

/// The second is shown when it begins, not when the clocks happen to be looked at next.
void EveningDesk::awaitSecond(const Reading &now)
{
    const EveningState &evening = m_conductor->evening();
    m_secondChanges.reset();
    if (const Step *step = currentStep(evening); step != nullptr && isStepRunning())
        m_secondChanges = untilSecondChanges(remaining(*step, stateOf(evening, step->id), now));
    m_ticks.start(std::clamp(m_secondChanges.value_or(tickEvery), tickSoonest, tickEvery));
}

/// Somebody or something set the computer's clock. The evening does not care, but whoever looks at the time
/// of day should know. Across a restart of the machine nobody can tell; that it happened is noted.
void EveningDesk::watchClock(const Reading &now)
{
    // The log of a closed evening takes no note: that waits until it goes on, if it does.
    if (phaseOf(m_conductor->evening()) == SessionPhase::Closed)
        return;
    if (now.bootId != m_clockSeen.bootId) {
        m_clockSeen = now;
        m_conductor->noteClock(ClockNoteKind::Restart, {});
        return;
    }
    const Milliseconds jump = wallClockJump(m_clockSeen, now);
    if (std::chrono::abs(jump) <= jumpWorthTelling)
        return;
    m_clockSeen = now;
    m_conductor->noteClock(ClockNoteKind::Jump, jump);
    warn(Peril::ClockMoved, [jump] {
        return tr("The computer’s clock was moved by %1. The evening keeps its own time; only times of day "
                  "are affected.")
            .arg(durationText(std::chrono::abs(jump)));
    });
}

/// A lid that was closed stops nobody's conversation, so the clock of the evening runs on; but whoever opens
/// it again should know what happened to the time.
void EveningDesk::watchSleep(const Reading &now)
{
    const Reading before = std::exchange(m_ticked, now);
    if (before.bootId != now.bootId)
        return;
    const Milliseconds asleep = elapsed(before, now);
    if (asleep < sleepWorthTelling || phaseOf(m_conductor->evening()) == SessionPhase::Closed)
        return;
    m_conductor->noteClock(ClockNoteKind::Suspend, asleep);
    if (!isStepRunning())
        return;
    m_slept = asleep + (m_warnings.contains(Peril::Slept) ? m_slept : 0ms);
    warn(Peril::Slept, [slept = m_slept] {
        return tr("This computer was asleep for %1. The clock of the evening ran on; set the time left if "
                  "the room waited.")
            .arg(durationText(slept));
    });
}

bool EveningDesk::isStepRunning() const
{
    const Step *step = currentStep(m_conductor->evening());
    return step != nullptr && stateOf(m_conductor->evening(), step->id).phase == StepPhase::Running;
}

/// The disk was full and there was room spared for the evening: nothing is lost yet.
void EveningDesk::watchDisk()
{
    if (m_toldOfDisk || !m_parts.file->spareRoom()->isUsed())
        return;
    m_toldOfDisk = true;
    warn(Peril::DiskFull, [] {
        return tr("The disk of this computer is full. Tablée has kept room for this evening; "
                  "make some more all the same, by emptying the bin for instance.");
    });
}

/// A desk that was prepared has been told before the doors; whoever begins at once should not learn it from a
/// wall that goes dark. Whoever has read it in this evening is not told again after a crash: it is a setting,
/// and no part of the file, for the file may go on at another computer.
void EveningDesk::followAwake(std::optional<bool> agreed)
{
    emit awakeAnswered(agreed);
    if (agreed.value_or(true)) {
        stopWarning(Peril::MaySleep);
        return;
    }
    const bool isRead = m_parts.settings.sleepReadIn() == m_conductor->session().uid;
    if (isOver() || isRead || std::exchange(m_toldOfSleep, true))
        return;
    warn(Peril::MaySleep, [] {
        return tr(
            "This computer may go to sleep or darken the screen while nobody types. Switch off its sleep "
            "and its screen saver in its settings.");
    });
}

/// One that is less urgent waits for those before it.
void EveningDesk::warn(Peril peril, ui::Sentence sentence)
{
    m_warnings[peril] = std::move(sentence);
    if (m_warnings.begin()->first == peril)
        sayWarning();
}

/// The others are still so.
void EveningDesk::stopWarning(Peril peril)
{
    const bool isSaid = !m_warnings.empty() && m_warnings.begin()->first == peril;
    m_warnings.erase(peril);
    if (isSaid)
        sayWarning();
}

/// In the language of the desk.
void EveningDesk::sayWarning()
{
    if (m_warnings.empty()) {
        m_page->warn({});
        return;
    }
    const auto &[peril, sentence] = *m_warnings.begin();
    m_page->warn(ui::said(sentence), peril == Peril::DisplayGone ? tr("Show it here") : tr("Understood"),
        peril == Peril::MaySleep ? ui::LivePage::Haste::WhenRead : ui::LivePage::Haste::Now);
}

void EveningDesk::takeWarningAction()
{
    if (m_warnings.empty())
        return;
    const Peril peril = m_warnings.begin()->first;
    stopWarning(peril);
    if (peril == Peril::MaySleep)
        m_parts.settings.setSleepReadIn(m_conductor->session().uid);
    if (peril == Peril::DisplayGone)
        m_screen->project();
}

// --- the report
// --------------------------------------------------------------------------------------------------

Region EveningDesk::region() const
{
    return regionOf(m_parts.community);
}

ReportDesk::Subject EveningDesk::reportSubject() const
{
    const SessionConductor &evening = *m_conductor;
    return {evening.session(),
        reportSource({evening.session(), m_parts.community, evening.members(), evening.attendance(),
                         evening.datedRules(), evening.metBefore()},
            evening.evening(), evening.now()),
        region()};
}

void EveningDesk::tellComing(const std::vector<ComingSession> &coming)
{
    m_screen->tellNext(startAfter(m_conductor->session(), coming, m_conductor->now().utc));
}

void EveningDesk::closeIfOver()
{
    if (phaseOf(m_conductor->evening()) != SessionPhase::Closed && isOver())
        m_conductor->close();
}

void EveningDesk::showReport()
{
    closeIfOver();
    m_parts.reports.show(reportSubject());
}

void EveningDesk::goOn()
{
    m_parts.window.showPage(ui::Act::Live);
    m_page->goOn();
}

void EveningDesk::undoTheEnd()
{
    m_parts.window.showPage(ui::Act::Live);
    m_page->undo();
}

/// Ends the evening wherever it is: a step under way ends, what was not begun is left out, the report
/// follows.
void EveningDesk::finish()
{
    if (isOver()) {
        finishNow();
        return;
    }
    // It stands in a menu among others, and the room would read its thanks.
    m_parts.window.ask({.words =
                            [] {
                                return tr(
                                    "The evening is under way. Ending it here thanks the room and leaves "
                                    "out what was not begun.");
                            },
        .yes = [] { return tr("End the evening"); },
        .no = [] { return tr("Stay with it"); },
        .then =
            [this] {
                finishNow();
            }});
}

void EveningDesk::finishNow()
{
    whenAnswered(m_conductor->finish(), this, [this](const Result<void> &closed) {
        if (closed)
            showReport();
        else
            tell(closed.error());
    });
}

}  // namespace tablee
