#include "desk.h"
#include "evening/fold.h"
#include "live/going_on.h"
#include "live/kept_session.h"
#include "live/left_behind.h"
#include "live/opening_doors.h"
#include "live/when_answered.h"
#include "storage/closed_sessions.h"
#include "storage/display_store.h"
#include "storage/evening_opening.h"
#include "storage/session_reader.h"

#include <QTimeZone>

// How an evening comes onto the desk, goes, and is read again.

namespace tablee {

void Desk::startEvening(const NameList &people, const QuickStart &start)
{
    endRunningBefore([this, people, start] { writeEvening(people, start); });
}

void Desk::endRunningBefore(std::function<void()> begin)
{
    if (!m_evening || m_evening->isOver()) {
        if (m_evening)
            m_evening->closeIfOver();
        begin();
        return;
    }
    m_window.ask({.words =
                      [] {
                          return tr("The evening is under way. Starting another one ends it here; its "
                                    "report is kept.");
                      },
        .yes = [] { return tr("End it and start the other"); },
        .no = [] { return tr("Stay with it"); },
        .then =
            [this, begin = std::move(begin)] {
                m_evening->conductor().finish();
                begin();
            }});
}

void Desk::writeEvening(const NameList &people, const QuickStart &start)
{
    m_first.page().setStarting(true);
    if (!m_door.file()) {
        const QString path = freePath(m_places.communities, tr("Our community"), QStringLiteral(".tablee"));
        m_door.create(path, tr("Our community"), [this, people, start] {
            m_first.readBook([this, people, start] { writeEvening(people, start); });
        });
        return;
    }
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_door.ask(
        [people, start, zone, now = m_clock.now(), uid = m_settings.deskUid()](const auto &db) {
            const auto doors = [now](const LoadedSession &session) {
                return doorsOpenedFor(session, now);
            };
            return storage::openQuickEvening(db, people, start, now.utc.count(), zone, {uid, doors});
        },
        [this](const Result<SessionId> &session) {
            m_first.page().setStarting(false);
            if (session) {
                conduct(*session, Coming::New);
                m_first.readBook([] {});  // whom its list made members
            } else {
                tell(session.error(), m_door.file()->path());
            }
        });
}

/// After a crash, or when the desk was closed during an evening: straight back to where we were.
void Desk::comeBack()
{
    m_door.ask([](const auto &db) { return storage::unfinishedSession(db); },
        [this](const Result<std::optional<SessionId>> &session) {
            if (!session) {
                tell(session.error(), m_door.file()->path());
                return;
            }
            noteUnfinished(session->has_value());
            if (*session)
                conduct(**session, Coming::Back);
            else
                awaitNothing();
        });
}

/// A session that was prepared ahead: as the first page's start does, for those who are here already.
void Desk::conductPrepared(SessionId session, const std::vector<MemberId> &here)
{
    m_sessions.showList();
    conduct(session, Coming::New, here);
}

void Desk::conduct(SessionId session, Coming coming, Here here)
{
    using Found = Result<std::pair<LoadedSession, std::optional<DisplayRecord>>>;
    m_door.ask(
        [session, uid = m_settings.deskUid()](const auto &db) -> Found {
            auto loaded = storage::readSession(db, session, uid);
            const auto display = storage::DisplayStore{db}.read(session);
            if (!loaded || !display)
                return fail(loaded ? display.error() : loaded.error());
            return std::pair{std::move(*loaded), *display};
        },
        [this, coming, here = std::move(here)](const Found &found) {
            if (!found)
                tell(found.error(), m_door.file()->path());
            else
                putOnDesk(found->first, found->second, coming, here);
        });
}

void Desk::putOnDesk(const LoadedSession &session, const std::optional<DisplayRecord> &display, Coming coming,
    const Here &here)
{
    if (coming == Coming::Back && isLeftBehind(fold(session.setting, session.log), m_clock.now())) {
        awaitNothing();
        m_first.askAboutLeftOpen(session.session);
        return;
    }
    m_first.askNothing();
    m_evening.reset();
    auto conductor = std::make_unique<SessionConductor>(m_door.file(), m_clock, session);
    // Before any page hears of it, and does its work.
    connect(conductor.get(), &SessionConductor::eveningChanged, this, [this] { emit changing(); });
    const Milliseconds began = session.log.empty() ? m_clock.now().utc : session.log.front().at.utc;
    m_eveningPhrases = bookAt(m_phrases, session.phraseNotes, began);
    if (here) {
        conductor->openDoors(*here);
        m_first.readBook([] {});  // it is not to come any more
    }
    m_evening = std::make_unique<EveningDesk>(
        EveningParts{m_window, m_choices, m_settings, m_clock, m_eveningPhrases, m_reports, m_door.file(),
            m_first.book().community},
        std::move(conductor));
    m_evening->tellComing(m_first.book().coming);
    m_eveningClosed = phaseOf(m_evening->conductor().evening()) == SessionPhase::Closed;
    connect(m_evening.get(), &EveningDesk::moved, this, &Desk::followEvening);
    connect(m_evening.get(), &EveningDesk::changing, this, &Desk::changing);
    connect(m_evening.get(), &EveningDesk::awakeAnswered, &m_screenOptions, &ScreenOptions::tellAwake);
    if (coming == Coming::New)
        m_evening->begin();
    else
        m_evening->comeBack(display, session);
}

/// An evening that has come to its end, or has been opened again, changes what the first page knows.
void Desk::followEvening()
{
    const EveningState &evening = m_evening->conductor().evening();
    m_first.page().setEveningRuns(!m_evening->isOver());
    m_sessions.setEveningRuns(!m_evening->isOver());
    showWhetherReport();
    offerGoingOn();
    const bool closed = phaseOf(evening) == SessionPhase::Closed;
    noteUnfinished(!closed);
    if (std::exchange(m_eveningClosed, closed) != closed)
        m_first.readBook([] {});
}

void Desk::offerGoingOn()
{
    const bool runs = m_evening && phaseOf(m_evening->conductor().evening()) != SessionPhase::Closed;
    const std::optional<Session> &closed = m_first.book().closedLast;
    const bool may = !runs && closed && mayGoOn(*closed, m_clock.now().utc);
    m_first.offerGoingOn(may ? closed->id : SessionId{});
    m_reports.offerGoingOn(may ? closed->id : SessionId{});
}

void Desk::goOn(SessionId session)
{
    if (m_evening && m_evening->conductor().session().id == session) {
        m_evening->goOn();
        return;
    }
    if (m_reopening)
        return;
    const auto read = [session, uid = m_settings.deskUid()](const auto &db) {
        return storage::readSession(db, session, uid);
    };
    m_door.ask(read, [this](const Result<LoadedSession> &loaded) {
        if (!loaded) {
            tell(loaded.error(), m_door.file()->path());
            return;
        }
        m_reopening = std::make_unique<SessionConductor>(m_door.file(), m_clock, *loaded);
        whenAnswered(
            m_reopening->reopen(), this, [this, id = loaded->session.id](const Result<void> &reopened) {
                if (!std::exchange(m_reopening, nullptr))
                    return;  // another community is open by now
                if (reopened)
                    m_first.readBook([this, id] { conduct(id, Coming::BackFromLongAgo); });
                else
                    tell(reopened.error(), m_door.file()->path());
            });
    });
}

/// As on the page of the evening: as if it had not ended, where it is on the desk still.
void Desk::undoTheEnd()
{
    if (m_evening && m_evening->conductor().session().id == m_reports.shown())
        m_evening->undoTheEnd();
    else
        goOn(m_reports.shown());
}

void Desk::forgetPerson(const std::vector<MemberId> &members)
{
    m_first.forgetPerson(members);
    m_sessions.forgetPerson();
    m_doors.forget();
    m_reports.forget();
    if (m_evening)
        m_evening->forgetMembers(members);
}

void Desk::noteUnfinished(bool unfinished)
{
    const QStringList before = m_settings.unfinishedCommunities();
    m_settings.setUnfinished(m_door.file()->path(), unfinished);
    if (m_settings.unfinishedCommunities() != before)
        m_window.menus().setRecent(m_settings.recentCommunities(), m_settings.unfinishedCommunities());
}

void Desk::showWhetherReport()
{
    m_window.setReportToSee(!m_first.book().evenings.empty() || (m_evening && m_evening->isOver()));
}

/// Tonight's once it is over; else the one that was seen last; else the newest.
void Desk::showReport()
{
    if (m_evening && m_evening->isOver())
        m_evening->showReport();
    else if (m_reports.shown().isValid())
        m_window.showPage(ui::Act::Report);
    else if (!m_first.book().evenings.empty())
        showReportOf(m_first.book().evenings.front().id);
}

void Desk::showReportOf(SessionId session)
{
    m_door.ask([session](const auto &db) { return storage::readSession(db, session); },
        [this](const Result<LoadedSession> &loaded) {
            if (loaded)
                m_reports.show(KeptSession{m_first.book().community, *loaded});
            else
                tell(loaded.error(), m_door.file()->path());
        });
}

}  // namespace tablee
