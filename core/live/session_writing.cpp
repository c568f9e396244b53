#include "live/names_in_room.h"
#include "live/session_conductor.h"
#include "storage/batch_writer.h"
#include "storage/session_reader.h"

#include <QMetaObject>
#include <QPromise>

#include <algorithm>
#include <utility>

// How a use case is carried out: decide, write, and only then change.

namespace tablee {

namespace {

/// What neither changes who is here nor which rounds are open leaves the plan alone.
bool concernsTheRounds(const Event &event)
{
    switch (event.kind) {
    case EventKind::Pause:
    case EventKind::Resume:
    case EventKind::AddTime:
    case EventKind::Revise:
    case EventKind::ClockNote:
        return false;
    default:
        return true;
    }
}

/// Perhaps somebody who was not expected.
bool comesIn(const Event &event)
{
    return event.kind == EventKind::CheckIn || event.kind == EventKind::OpenDoors;
}

/// `newest`, if it is of these.
std::optional<EventId> decisionIn(const WrittenBatch &written, std::optional<EventId> newest)
{
    const bool isOfThese = std::any_of(
        written.events.begin(), written.events.end(), [&](const Event &event) { return event.id == newest; });
    return isOfThese ? newest : std::nullopt;
}

}  // namespace

SessionConductor::Done SessionConductor::answeredAtOnce(const Result<void> &result)
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

SessionConductor::Done SessionConductor::press(Wish wish, bool awaitsTables)
{
    m_pressed = std::make_shared<Press>();
    ++m_presses;
    return enqueue(std::move(wish), m_pressed, awaitsTables);
}

SessionConductor::Done SessionConductor::enqueue(Wish wish, std::shared_ptr<Press> press, bool awaitsTables)
{
    ++m_deciding;
    return await({.wish = std::move(wish),
        .press = std::move(press),
        .awaitsTables = awaitsTables,
        .isDecided = true});
}

SessionConductor::Done SessionConductor::enqueueUndecided(Wish wish)
{
    return await({.wish = std::move(wish)});
}

SessionConductor::Done SessionConductor::await(Waiting next)
{
    next.asked = m_clock.now();
    next.promise = std::make_shared<QPromise<Result<void>>>();
    next.promise->start();
    Done future = next.promise->future();
    m_waiting.push_back(std::move(next));
    emit savingChanged();
    takeNext();
    return future;
}

void SessionConductor::takeNext()
{
    while (!m_writing && !m_waiting.empty()) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!next.wish) {
            readAgain(std::move(next));
            return;
        }
        Result<Batch> batch = next.wish(DeskDecisions{m_evening, m_station, next.asked});
        if (!batch && next.awaitsTables && isPlanning() && roundToAnnounce(m_evening) != 0) {
            forgetStart();  // two presses are one wish
            m_starting = std::move(next);
        } else if (!batch)
            finish(next, fail(batch.error()));
        else if (batch->events.empty() && batch->tables.empty())
            finish(next, {});
        else
            write(std::move(*batch), std::move(next));
    }
}

void SessionConductor::write(Batch batch, Waiting next)
{
    m_writing = true;
    ask(
        [session = m_session.id, seq = m_evening.lastSeq, batch = std::move(batch),
            spare = m_file->spareRoom()](const auto &db) {
            return spare->writing(db, [&] { return storage::writeBatch(db, session, seq, batch); });
        },
        [this, next = std::move(next)](Result<WrittenBatch> written) {
            if (!written && written.error().code == ErrorCode::Conflict && !next.isSecondTry) {
                readAgain(next);
                return;
            }
            if (written)
                take(*written);
            if (written && next.press) {
                next.press->decision = decisionIn(*written, newestLogged());
                next.press->newcomer = written->newcomer ? written->newcomer->id : MemberId{};
            }
            m_writing = false;
            finish(next, written ? Result<void>{} : Result<void>{fail(written.error())});
            takeNext();
            startOnceTold();
        });
}

/// The tables of the round have been told, or never will be: the start goes on from now, for it is not the
/// room's time that went into planning.
void SessionConductor::startOnceTold()
{
    const bool willBeTold = isPlanning() || m_writing || !m_waiting.empty();
    if (!m_starting || m_leaving || (roundToAnnounce(m_evening) != 0 && willBeTold))
        return;
    m_starting->asked = m_clock.now();
    m_starting->awaitsTables = false;  // once is enough
    m_waiting.push_back(*std::exchange(m_starting, {}));
    takeNext();
}

/// Whoever undoes, or leaves, does not want it any more.
void SessionConductor::forgetStart()
{
    if (const auto starting = std::exchange(m_starting, {}))
        finish(*starting, {});
}

/// Somebody else has written: what they wrote comes first, then the same wish again, if there was one.
void SessionConductor::readAgain(Waiting next)
{
    m_writing = true;
    m_readsOthers = !next.wish;
    next.isSecondTry = true;
    ask([session = m_session.id](const auto &db) { return storage::readSession(db, session); },
        [this, next = std::move(next)](Result<LoadedSession> loaded) {
            if (loaded)
                adopt(std::move(*loaded));
            m_writing = m_readsOthers = false;
            if (loaded && next.wish)
                m_waiting.push_front(next);
            else
                finish(next, loaded ? Result<void>{} : Result<void>{fail(loaded.error())});
            takeNext();
        });
}

void SessionConductor::adopt(LoadedSession loaded)
{
    const ToldRounds before = toldRounds();
    m_session = std::move(loaded.session);
    m_evening = fold(std::move(loaded.setting), loaded.log);
    m_members = std::move(loaded.members);
    m_attendance = std::move(loaded.attendance);
    noteDecided(loaded.log);
    m_unlogged.adoptNames(loaded.corrections);
    m_unlogged.adoptRules(loaded.rules);
    nameEverybody();
    m_rounds.remember(m_session, std::move(loaded.metBefore), std::move(loaded.rules.rules),
        std::move(loaded.acquaintances));
    if (m_leaving)
        return;
    m_rounds.follow(m_evening);
    emit eveningChanged();
    tellMoves(before);
}

void SessionConductor::finish(const Waiting &done, const Result<void> &result)
{
    if (done.press)
        done.press->isPending = false;
    if (done.isDecided)
        --m_deciding;
    done.promise->addResult(result);
    done.promise->finish();
    if (!result)
        emit refused(result.error());
    emit savingChanged();
}

void SessionConductor::take(const WrittenBatch &written)
{
    const ToldRounds before = toldRounds();
    if (written.newcomer) {
        m_members[written.newcomer->id] = *written.newcomer;
        m_attendance.push_back({written.newcomer->id, Role::Seated, false});
    }
    std::vector<RoomTable> &tables = m_evening.setting.tables;
    tables.insert(tables.end(), written.tables.begin(), written.tables.end());
    for (const Event &event : written.events) {
        m_evening = apply(std::move(m_evening), event);
        if (event.kind == EventKind::Announce && event.code == static_cast<int>(AnnounceCause::Planned))
            m_rounds.keepAs(event.plan);
    }
    noteDecided(written.events);
    if (phaseOf(m_evening) == SessionPhase::Closed)
        m_unlogged.forgetNames();  // and the file has forgotten them, also when the closing was done again
    if (written.newcomer || std::any_of(written.events.begin(), written.events.end(), comesIn))
        nameEverybody();
    if (m_leaving)
        return;
    if (!written.tables.empty()
        || std::any_of(written.events.begin(), written.events.end(), concernsTheRounds))
        m_rounds.follow(m_evening);
    emit eveningChanged();
    tellMoves(before);
}

}  // namespace tablee
