#include "directory/member_details.h"
#include "directory/name_text.h"
#include "directory/search_key.h"
#include "live/names_in_room.h"
#include "live/session_conductor.h"
#include "live/undoing.h"
#include "storage/batch_writer.h"
#include "storage/correction_store.h"
#include "storage/session_reader.h"

#include <QMetaObject>
#include <QPromise>
#include <QUuid>

#include <algorithm>
#include <iterator>
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

}  // namespace

SessionConductor::Done SessionConductor::refusedAtOnce(const Error &error)
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>{fail(error)});
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
    adoptCorrections(std::move(loaded.corrections));
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
    if (phaseOf(m_evening) == SessionPhase::Closed)
        m_corrections.clear();  // and the file has forgotten them, also when the closing was done again
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
    const Member edited = cleaned(named(found->second, name));
    const NameCorrection correction{QUuid::createUuid().toString(QUuid::WithoutBraces), id,
        spellingOf(found->second), spellingOf(edited), m_evening.lastSeq};
    m_corrections.push_back({correction, CorrectionStage::Asked, m_presses});
    return changeNames(
        [session = m_session.id, edited, correction, now = m_clock.now().utc](
            const auto &db) { return storage::correctName(db, session, edited, correction, now); },
        [this, request = correction.request](
            const Result<MemberChange> &changed) { settleCorrection(request, changed.has_value()); });
}

/// A correction that came to nothing cannot be taken back.
void SessionConductor::settleCorrection(const QString &request, bool done)
{
    if (!done)
        std::erase_if(m_corrections, [&](const Correction &each) { return each.name.request == request; });
    for (Correction &each : m_corrections)
        if (each.name.request == request && each.stage == CorrectionStage::Asked)
            each.stage = CorrectionStage::Written;
}

/// Null when there is none, or all of them are being taken back already.
const SessionConductor::Correction *SessionConductor::newestCorrection() const
{
    const auto newest = std::find_if(m_corrections.rbegin(), m_corrections.rend(),
        [](const Correction &each) { return each.stage != CorrectionStage::BeingTakenBack; });
    return newest == m_corrections.rend() ? nullptr : &*newest;
}

/// A correction is no event of the log, but a decision among the others all the same: undo comes to it in its
/// turn.
std::optional<QString> SessionConductor::nameBefore() const
{
    const Correction *newest = newestCorrection();
    if (newest == nullptr)
        return std::nullopt;
    const std::optional<Decision> decision = tablee::newestDecision(m_evening);
    const bool stands = !decision || decision->event.seq <= newest->name.seq;
    const bool isPressedSince = newest->presses != m_presses && isSaving();
    return stands && !isPressedSince ? std::optional{shownName(newest->name.before)} : std::nullopt;
}

/// Whether a name was corrected, or taken back, after that event.
bool SessionConductor::isNameNewerThan(std::int64_t seq) const
{
    return (m_nameTakenBack && *m_nameTakenBack >= seq)
        || std::any_of(m_corrections.begin(), m_corrections.end(),
            [seq](const Correction &each) { return each.name.seq >= seq; });
}

SessionConductor::Done SessionConductor::takeNameBack()
{
    if (!nameBefore())
        return refusedAtOnce({ErrorCode::NotAllowedNow, "no name was corrected"});
    const NameCorrection last = newestCorrection()->name;
    for (Correction &each : m_corrections)
        if (each.name.request == last.request)
            each.stage = CorrectionStage::BeingTakenBack;
    m_nameTakenBack = m_evening.lastSeq;
    return changeNames(
        [last, now = m_clock.now().utc](const auto &db) { return storage::takeNameBack(db, last, now); },
        [this, request = last.request](const Result<MemberChange> &changed) {
            settleTakingBack(request, changed || changed.error().code == ErrorCode::LaterEventStandsOnIt);
        });
}

/// What could not be written can be asked for again.
void SessionConductor::settleTakingBack(const QString &request, bool isOver)
{
    if (isOver)
        std::erase_if(m_corrections, [&](const Correction &each) { return each.name.request == request; });
    for (Correction &each : m_corrections)
        if (each.name.request == request)
            each.stage = CorrectionStage::Written;
}

/// As the file has them, and those of this desk that were not written yet when it was read.
void SessionConductor::adoptCorrections(std::vector<NameCorrection> written)
{
    std::vector<Correction> corrections;
    for (NameCorrection &name : written) {
        const auto own = std::find_if(m_corrections.begin(), m_corrections.end(),
            [&name](const Correction &each) { return each.name.request == name.request; });
        if (own == m_corrections.end()) {
            corrections.push_back({std::move(name), CorrectionStage::Written});
        } else {
            corrections.push_back(std::move(*own));
            m_corrections.erase(own);
        }
    }
    std::copy_if(m_corrections.begin(), m_corrections.end(), std::back_inserter(corrections),
        [](const Correction &each) { return each.stage == CorrectionStage::Asked; });
    m_corrections = std::move(corrections);
}

/// Has names changed on the storage thread; `settle` is given what came of it.
template <typename Change, typename Settle>
SessionConductor::Done SessionConductor::changeNames(Change change, Settle settle)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    ask(std::move(change), [this, promise, settle](Result<MemberChange> changed) {
        settle(changed);
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
