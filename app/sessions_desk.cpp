#include "sessions_desk.h"

#include "evening/fold.h"
#include "preparing/knowing_editor.h"
#include "preparing/sessions_page.h"
#include "sessions/session_templates.h"
#include "sessions/table_hosts.h"
#include "shell/main_window.h"
#include "storage/session_changes.h"
#include "storage/session_reader.h"
#include "storage/session_store.h"

#include <QTimeZone>

#include <algorithm>
#include <tuple>
#include <utility>

namespace tablee {

namespace {

/// Whether people are told another day than before, or none.
bool movesTheDate(const PreparedSession &before, const PreparedSession &after)
{
    return before.announced != after.announced || (after.announced && before.startsAt != after.startsAt);
}

/// The newest session that was held, and who came to it.
struct LastHeld {
    PreparedSession prepared;
    std::vector<Attendance> came;
};

Result<LastHeld> lastHeld(const QSqlDatabase &db, SessionId id)
{
    auto prepared = storage::SessionStore{db}.prepared(id);
    if (!prepared)
        return fail(std::move(prepared.error()));
    const auto loaded = storage::readSession(db, id);
    if (!loaded)
        return fail(loaded.error());
    return LastHeld{std::move(*prepared), whoCame(fold(loaded->setting, loaded->log))};
}

}  // namespace

SessionsDesk::SessionsDesk(const Parts &parts)
    : m_parts{parts}
    , m_page{new ui::SessionsPage{parts.choices.words()}}
{
    m_parts.window.setPage(ui::Act::Sessions, m_page);
    connectPage();
}

void SessionsDesk::connectPage()
{
    connect(m_page, &ui::SessionsPage::prepareRequested, this,
        [this](const SessionTemplate &chosen) { prepare(preparedFrom(chosen, nextStart(), zone())); });
    connect(m_page, &ui::SessionsPage::asLastTimeRequested, this, &SessionsDesk::prepareLikeLast);
    connect(m_page, &ui::SessionsPage::editRequested, this, &SessionsDesk::edit);
    connect(m_page, &ui::SessionsPage::removeRequested, this, &SessionsDesk::remove);
    connect(m_page, &ui::SessionsPage::undoRequested, this, &SessionsDesk::undo);
    connect(&m_parts.window.menus(), &ui::DeskMenus::sessionUndoRequested, this, &SessionsDesk::undo);
    connect(m_page, &ui::SessionsPage::keepRequested, this, &SessionsDesk::keepAs);
    connect(m_page, &ui::SessionsPage::templateRemoveRequested, this, &SessionsDesk::removeTemplate);
    connect(m_page, &ui::SessionsPage::checkRequested, this, [this] {
        m_onceWritten = [this] {
            if (m_written)
                emit checkWanted(m_written->prepared, m_book);
        };
        writeNext();
    });
    connect(m_page, &ui::SessionsPage::invitationRequested, this, &SessionsDesk::invite);
    connect(m_page, &ui::SessionsPage::addressesRequested, this, &SessionsDesk::giveAddresses);
    connect(m_page, &ui::SessionsPage::beginRequested, this, [this](const std::vector<MemberId> &here) {
        m_onceWritten = [this, here] {
            if (!m_written)
                return;  // removed meanwhile
            if (isPlannedForAnotherDay(m_written->prepared, m_parts.clock.now().utc.count()))
                m_page->askOtherDay();
            else
                emit beginWanted(here);
        };
        writeNext();
    });
    connect(m_page, &ui::SessionsPage::beginAnywayRequested, this, &SessionsDesk::beginWanted);
    connect(m_page, &ui::SessionsPage::reportRequested, this, &SessionsDesk::reportWanted);
    connect(m_page, &ui::SessionsPage::opened, this, [this](const ComingSession &session) {
        letGoOfSession();
        m_written = session;
        m_page->setToday(today());
        m_page->setUndo(false);
    });
    connectKnowing();
    connectPhrases();
}

void SessionsDesk::setBook(const CommunityBook &book)
{
    const bool otherEvenings = m_book.evenings != book.evenings || m_book.templates != book.templates
        || m_book.community.name != book.community.name;
    m_book = book;
    m_page->setBook(book);
    m_page->setPhrases(shownPhrases(m_parts.phrases, book.phraseNotes));
    if (otherEvenings)
        askForLast();
    if (m_writing == 0)
        followFile();
}

/// Another station may have changed the session that is open, or begun it.
void SessionsDesk::followFile()
{
    if (!m_written)
        return;
    const auto now = std::find_if(m_book.coming.begin(), m_book.coming.end(),
        [this](const ComingSession &coming) { return coming.id == m_written->id; });
    if (now == m_book.coming.end()) {
        letGoOfSession();
        if (m_page->edited().isValid())
            m_page->showList();
    } else if (*now != *m_written && m_page->edited() == now->id) {
        m_page->open(*now);
    }
}

/// The list says it too, without reading the whole community again.
void SessionsDesk::note(const SessionChange &change)
{
    for (ComingSession &coming : m_book.coming)
        if (coming.id == change.id && change.after)
            coming.prepared = *change.after;
    std::stable_sort(m_book.coming.begin(), m_book.coming.end(), [](const auto &a, const auto &b) {
        return std::pair{a.prepared.startsAt, a.id} < std::pair{b.prepared.startsAt, b.id};
    });
    m_page->setComing(m_book.coming);
}

/// "As last time" copies the newest session that was held.
void SessionsDesk::askForLast()
{
    m_last.reset();
    m_page->setLast(m_last);
    if (m_book.evenings.empty())
        return;
    m_lastId = m_book.evenings.front().id;
    m_parts.door.ask([last = m_lastId](const auto &db) { return lastHeld(db, last); },
        [this](const Result<LastHeld> &last) {
            m_lastCame.clear();
            if (last)
                std::tie(m_last, m_lastCame) = std::pair{last->prepared, last->came};
            const auto again
                = static_cast<int>(expectingAgain({}, m_lastCame, m_book.members).attendance.size());
            m_page->setLast(m_last, again);
        });
}

void SessionsDesk::setEveningRuns(bool runs)
{
    m_page->setEveningRuns(runs);
}

void SessionsDesk::setWords(const Words &words)
{
    m_page->setWords(words);
}

void SessionsDesk::showList()
{
    m_page->showList();
}

void SessionsDesk::forget()
{
    m_page->showList();
    m_page->tellNothing();
    letGoOfSession();
    m_writing = 0;
    m_knowingWaits.clear();  // of people the next community does not know
    m_reader.stop();
}

/// What waits may bring the person in again: none of it is done, and that is told.
void SessionsDesk::forgetPerson()
{
    const bool something = !m_waiting.empty() || !m_knowingWaits.empty() || m_onceWritten;
    m_waiting.clear();
    m_knowingWaits.clear();
    m_onceWritten = {};
    m_done.clear();
    m_page->setUndo(false);
    m_page->tellNothing();
    m_page->knowing().forgetList();
    m_reader.stop();
    if (!something)
        return;
    m_page->tell([] { return tr("Somebody was erased meanwhile: what you changed last was not kept."); });
    if (m_written)
        m_page->open(*m_written);
}

QString SessionsDesk::zone() const
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

QDate SessionsDesk::today() const
{
    return localTime(m_parts.clock.now().utc, zone()).date();
}

qint64 SessionsDesk::nextStart() const
{
    const auto last = m_last ? std::optional{agreedStart(*m_last)} : std::nullopt;
    return proposedStart(m_parts.clock.now().utc.count(), zone(), last);
}

// --- a session comes, becomes otherwise, goes

void SessionsDesk::prepareLikeLast(bool expectsThem)
{
    if (!m_last)
        return;
    PreparedSession next = preparedLike(*m_last, m_lastId, m_book.members, nextStart(), zone());
    prepare(expectsThem ? expectingAgain(std::move(next), m_lastCame, m_book.members) : std::move(next));
}

void SessionsDesk::prepare(PreparedSession session)
{
    m_parts.door.ask([session = std::move(session)](
                         const auto &db) { return storage::changeSession(db, {.after = session}); },
        [this](const Result<SessionChange> &made) {
            if (!made) {
                refuse(made.error());
                return;
            }
            m_page->open({made->id, *made->after});
            emit changed();
        });
}

/// What was still to be done to it is for no other session.
void SessionsDesk::letGoOfSession()
{
    m_written.reset();
    m_waiting.clear();
    m_done.clear();
    m_onceWritten = {};
}

/// The page commits what is being typed when it goes, also when its session has gone before it.
void SessionsDesk::edit(const ui::SessionEdit &edit)
{
    if (!m_written)
        return;
    m_waiting.push_back(edit);
    writeNext();
}

/// One write at a time: each begins with what the one before has left.
void SessionsDesk::writeNext()
{
    if (m_writing > 0)
        return;
    if (m_written && !m_waiting.empty())
        writeEdits();
    else if (!m_knowingWaits.empty())
        writeKnowing();
    else if (auto then = std::exchange(m_onceWritten, {}))
        then();
}

/// All that waits, as one change of the session as it stands in the file.
void SessionsDesk::writeEdits()
{
    const std::vector<ui::SessionEdit> edits = std::exchange(m_waiting, {});
    SessionChange change{m_written->id, m_written->prepared, m_written->prepared};
    for (const ui::SessionEdit &each : edits)
        each.apply(*change.after);
    if (change.after == change.before) {
        writeNext();
        return;
    }
    write([change](const auto &db) { return storage::changeSession(db, change); },
        [this, last = edits.back()](const SessionChange &written) {
            take(written);
            remember({last.part, written, last.told});
            if (last.told)
                m_page->tell(last.told, [] { return tr("Undo"); });
        });
}

/// What the file has now is shown, and told where more than this page goes by it: the room reads the day on
/// which people meet again.
void SessionsDesk::take(const SessionChange &change)
{
    if (m_written && m_written->id == change.id && change.after) {
        m_written->prepared = *change.after;
        if (m_page->edited() == change.id)
            m_page->showSession(*change.after);
    }
    note(change);
    if (change.before && change.after && movesTheDate(*change.before, *change.after))
        emit changed();
}

void SessionsDesk::remove()
{
    if (!m_written)
        return;
    m_onceWritten = [this] {
        const SessionChange gone{m_written->id, m_written->prepared, {}};
        write([gone](const auto &db) { return storage::changeSession(db, gone); },
            [this](const SessionChange &removed) {
                m_written.reset();
                m_page->showList();
                m_done.clear();
                const ui::Sentence told = [] {
                    return tr("The session is removed.");
                };
                remember({{}, removed, told});
                m_page->tell(told, [] { return tr("Undo"); });
                emit changed();
            });
    };
    writeNext();
}

/// What stands in the file now is read again: whoever looks at the page should see it.
void SessionsDesk::refuse(const Error &error)
{
    m_waiting.clear();
    m_knowingWaits.clear();
    m_onceWritten = {};
    m_page->tell([error] { return ui::errorText(error, {}, ui::Attempt::Session); });
    if (m_written)
        m_page->open(*m_written);
    emit changed();
}

/// What was typed last is written before the doors open, that they open on another day than planned, and at
/// which table each host stays.
void SessionsDesk::begin(const std::vector<MemberId> &here)
{
    if (!m_written)
        return;
    const qint64 now = m_parts.clock.now().utc.count();
    m_waiting.push_back({.apply = [now](PreparedSession &session) {
        session = heldFrom(session, now);
        seatHosts(session);
    }});
    m_onceWritten = [this, here] {
        emit begun(m_written->id, here);
    };
    writeNext();
}

}  // namespace tablee
