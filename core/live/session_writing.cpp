#include "directory/name_text.h"
#include "directory/search_key.h"
#include "live/names_in_room.h"
#include "live/session_conductor.h"
#include "live/undoing.h"
#include "storage/batch_writer.h"
#include "storage/member_changes.h"
#include "storage/member_store.h"
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

/// Like on the page of members: who is known by a given and a family name keeps both.
Member named(Member member, const QString &name)
{
    if (member.given.isEmpty() && member.family.isEmpty()) {
        member.typed = name;
    } else {
        const PersonName parts = splitName(name);
        member.given = parts.given;
        member.family = parts.rest;
        member.typed.clear();  // it was the wrong one, or somebody else's
    }
    member.searchKey = searchKey(name);
    return member;
}

Member withNameOf(Member member, const Member &other)
{
    member.given = other.given;
    member.family = other.family;
    member.typed = other.typed;
    member.searchKey = other.searchKey;
    return member;
}

SessionConductor::Done refusedAtOnce(const Error &error)
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>{fail(error)});
    promise.finish();
    return promise.future();
}

}  // namespace

/// Has `work` done on the storage thread and gives what it returns to `taker` here, from the event loop. Not
/// a continuation of the future, for those run at once when the work is done already, and die with an
/// assertion when their object has gone.
template <typename Work, typename Taker> void SessionConductor::ask(Work work, Taker taker)
{
    ++m_underway;
    m_lastAsked = m_file->run([this, work = std::move(work), taker = std::move(taker)](const auto &db) {
        QMetaObject::invokeMethod(
            this,
            [this, taker, answer = work(db)]() mutable {
                --m_underway;
                taker(std::move(answer));
            },
            Qt::QueuedConnection);
        return true;
    });
}

SessionConductor::Done SessionConductor::press(Wish wish, bool awaitsTables)
{
    m_pressed = std::make_shared<Press>();
    ++m_presses;
    return enqueue(std::move(wish), m_pressed, awaitsTables);
}

SessionConductor::Done SessionConductor::enqueue(Wish wish, std::shared_ptr<Press> press, bool awaitsTables)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    Done future = promise->future();
    m_waiting.push_back({std::move(wish), m_clock.now(), std::move(promise), std::move(press), awaitsTables});
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
            if (written && next.press)
                next.press->decision = decisionIn(*written, newestDecision());
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
    nameEverybody();
    m_rounds.remember(
        m_session, std::move(loaded.metBefore), std::move(loaded.rules), std::move(loaded.acquaintances));
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

// --- names

void SessionConductor::nameEverybody()
{
    m_names = namesInRoom(m_members, m_attendance, m_evening);
}

SessionConductor::Done SessionConductor::rename(MemberId id, const QString &name)
{
    const auto found = m_members.find(id);
    if (found == m_members.end() || name.isEmpty())
        return refusedAtOnce({ErrorCode::InvalidInput, "no such member, or an empty name"});
    const Member edited = named(found->second, name);
    m_corrections.push_back({found->second, edited, m_evening.lastSeq, m_presses});
    return changeNames(
        [edited, now = m_clock.now().utc](const auto &db) { return storage::editMember(db, edited, now); },
        m_corrections.back());
}

/// A correction is no event of the log, but a decision among the others all the same: undo comes to it in its
/// turn.
std::optional<QString> SessionConductor::nameBefore() const
{
    if (m_corrections.empty())
        return std::nullopt;
    const Correction &newest = m_corrections.back();
    const std::optional<Decision> decision = tablee::newestDecision(m_evening);
    const bool stands = !decision || decision->event.seq <= newest.seq;
    const bool isPressedSince = newest.presses != m_presses && isSaving();
    return stands && !isPressedSince ? std::optional{displayName(newest.before)} : std::nullopt;
}

SessionConductor::Done SessionConductor::takeNameBack()
{
    if (!nameBefore())
        return refusedAtOnce({ErrorCode::NotAllowedNow, "no name was corrected"});
    const Correction last = m_corrections.back();
    m_corrections.pop_back();
    return changeNames(
        [last, now = m_clock.now().utc](const auto &db) -> Result<MemberChange> {
            // As the file has them now, whatever else was written about them; only of a later name nobody
            // speaks here.
            auto member = storage::MemberStore{db}.find(last.after.id);
            if (!member)
                return fail(std::move(member.error()));
            if (member->given != last.after.given || member->family != last.after.family
                || member->typed != last.after.typed)
                return fail(ErrorCode::LaterEventStandsOnIt, "the name was corrected once more");
            return storage::editMember(db, withNameOf(*member, last.before), now);
        },
        {});
}

/// Has names changed on the storage thread. A correction that came to nothing cannot be taken back.
template <typename Change>
SessionConductor::Done SessionConductor::changeNames(Change change, std::optional<Correction> correction)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    ask(std::move(change), [this, promise, correction](Result<MemberChange> changed) {
        if (!changed && correction)
            std::erase_if(m_corrections, [&correction](const Correction &each) {
                return each.seq == correction->seq && each.after == correction->after;
            });
        if (changed) {
            for (const MemberEdit &edit : changed->edits)
                if (edit.after)
                    m_members[edit.after->id] = *edit.after;
            nameEverybody();
            emit eveningChanged();
        }
        emit savingChanged();
        promise->addResult(changed ? Result<void>{} : Result<void>{fail(changed.error())});
        promise->finish();
    });
    emit savingChanged();
    return promise->future();
}

}  // namespace tablee
