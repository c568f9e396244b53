#include "live/session_conductor.h"

#include "directory/member_names.h"
#include "evening/progress.h"
#include "live/chairs.h"
#include "live/left_behind.h"
#include "live/names_in_room.h"
#include "live/undoing.h"
#include "sessions/table_places.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

/// Invalid when no round is to come.
StepId lastRoundAhead(const EveningState &evening)
{
    StepId last;
    for (const Step &step : evening.setting.agenda)
        if (step.kind == StepKind::Round && stateOf(evening, step.id).phase == StepPhase::Ahead)
            last = step.id;
    return last;
}

}  // namespace

SessionConductor::SessionConductor(
    std::shared_ptr<storage::CommunityFile> file, const Clock &clock, LoadedSession loaded, QObject *parent)
    : QObject{parent}
    , m_file{std::move(file)}
    , m_clock{clock}
    , m_session{std::move(loaded.session)}
    , m_evening{fold(std::move(loaded.setting), loaded.log)}
    , m_members{std::move(loaded.members)}
    , m_attendance{std::move(loaded.attendance)}
    , m_names{namesInRoom(m_members, m_attendance, m_evening)}
    , m_namesInParts{partsInRoom(m_names, m_members)}
    , m_station{loaded.station}
    , m_rounds{m_session, std::move(loaded.metBefore), loaded.rules.rules, std::move(loaded.acquaintances),
          m_members, loaded.announcedPlan}
{
    connect(&m_rounds, &ComingRounds::changed, this, [this] {
        emit planChanged();
        prepareRoom();
        startOnceTold();
    });
    connect(&m_rounds, &ComingRounds::failed, this, &SessionConductor::refused);
    noteDecided(loaded.log);
    m_unlogged.adoptNames(loaded.corrections);
    m_unlogged.adoptRules(loaded.rules);
    m_isFinal = std::any_of(m_attendance.begin(), m_attendance.end(), [this](const Attendance &each) {
        const auto member = m_members.find(each.member);
        return member != m_members.end() && isErased(member->second);
    });
    m_rounds.follow(m_evening);
}

void SessionConductor::forgetMembers(const std::vector<MemberId> &members)
{
    for (const MemberId member : members) {
        m_isFinal = m_isFinal || isExpected(member);
        m_members.erase(member);
        m_unlogged.forgetNamesOf(member);
    }
    nameEverybody();
    emit eveningChanged();
}

SessionConductor::~SessionConductor()
{
    m_leaving = true;
    const QSignalBlocker silent{this};
    m_rounds.stop();
    forgetStart();
    // The storage thread knows this object until it has answered; an answer may be followed by a question.
    while (m_underway > 0) {
        m_lastAsked.waitForFinished();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

// --- what the room looks like

std::vector<MemberId> SessionConductor::withoutSeat() const
{
    return tablee::withoutSeat(m_evening);
}

std::optional<TableId> SessionConductor::chairFor(MemberId member) const
{
    return bestChair(m_evening, member, m_session.seatsPerTable, m_rounds.metBefore(), m_rounds.rules());
}

bool SessionConductor::canGoBack() const
{
    return lastEnd(m_evening) != nullptr;
}

/// Who is expected has come, or may come.
bool SessionConductor::isExpected(MemberId member) const
{
    return std::any_of(m_attendance.begin(), m_attendance.end(),
        [member](const Attendance &each) { return each.member == member; });
}

// --- use cases
// The step somebody means who presses a key now is looked up at once, so that a second press cannot hit the
// next step.

SessionConductor::Done SessionConductor::openDoors(const std::vector<MemberId> &here)
{
    return press([this, here](const DeskDecisions &desk) { return desk.openDoors(here, m_attendance); });
}

SessionConductor::Done SessionConductor::arrive(MemberId member)
{
    return press([member](const DeskDecisions &desk) { return desk.arrive(member); });
}

/// The number after the highest one that somebody of this session goes by.
int SessionConductor::nextNumber() const
{
    int highest = 0;
    for (const Attendance &attendance : m_attendance)
        if (const auto member = m_members.find(attendance.member); member != m_members.end())
            highest = std::max(highest, displayName(member->second).toInt());
    return highest + 1;
}

QFuture<Result<MemberId>> SessionConductor::arriveNew(const QString &name)
{
    Done done = press([this, name](const DeskDecisions &desk) {
        return desk.arriveNew(strangerNamed(name.isEmpty() ? QString::number(nextNumber()) : name));
    });
    // At once when it is through; it knows nothing of this object.
    return done.then([pressed = m_pressed](const Result<void> &result) -> Result<MemberId> {
        return result ? Result<MemberId>{pressed->newcomer} : fail(result.error());
    });
}

SessionConductor::Done SessionConductor::leave(MemberId member)
{
    return press([member](const DeskDecisions &desk) { return desk.leave(member); });
}

SessionConductor::Done SessionConductor::seat(MemberId member, TableId table)
{
    // One chair more is carried to a full table for this person, and not for the next one as well.
    const Step *step = stepToSeatIn();
    const int people = step == nullptr ? 0 : othersAt(m_evening, step->round, table, member) + 1;
    const RoomTable *known = findTable(m_evening.setting, table);
    const int places = known == nullptr ? 0 : placesAtTable(known->seats, m_session.seatsPerTable);
    const int chairs = std::max(people, places);
    return press([id = step == nullptr ? StepId{} : step->id, member, table, chairs](
                     const DeskDecisions &desk) { return desk.seat(id, member, table, chairs); });
}

/// The round that is on, or the one that has been announced; null when there is neither.
const Step *SessionConductor::stepToSeatIn() const
{
    for (const RoundPhase phase : {RoundPhase::Running, RoundPhase::Announced})
        for (const Step &step : m_evening.setting.agenda)
            if (step.round > 0 && phaseOfRound(m_evening, step.round) == phase)
                return &step;
    return nullptr;
}

SessionConductor::Done SessionConductor::swapSeats(MemberId one, MemberId other)
{
    const Step *step = stepToSeatIn();
    return press([this, round = step == nullptr ? 0 : step->round, one, other](
                     const DeskDecisions &desk) -> Result<Batch> {
        const auto swapped = swappedRound(m_evening, metBefore(), m_rounds.rules(), round, one, other);
        return swapped ? desk.swap(*swapped) : fail(ErrorCode::NotAllowedNow, "nothing to swap");
    });
}

SessionConductor::Done SessionConductor::closeTable(TableId table)
{
    return press([table](const DeskDecisions &desk) { return desk.closeTable(table); });
}

SessionConductor::Done SessionConductor::openTable(TableId table)
{
    return press([table](const DeskDecisions &desk) { return desk.openTable(table); });
}

SessionConductor::Done SessionConductor::start()
{
    // An announcement that could not be written is tried again when its round is wanted.
    if (roundToAnnounce(m_evening) != 0) {
        if (!m_rounds.plan() && !isPlanning())
            m_rounds.follow(m_evening);
        prepareRoom();
    }
    return press(
        [step = currentStepId(m_evening)](const DeskDecisions &desk) { return desk.start(step); }, true);
}

SessionConductor::Done SessionConductor::pause()
{
    return press([step = currentStepId(m_evening)](const DeskDecisions &desk) { return desk.pause(step); });
}

SessionConductor::Done SessionConductor::addTime(Milliseconds amount)
{
    return press([step = currentStepId(m_evening), amount](
                     const DeskDecisions &desk) { return desk.addTime(step, amount); });
}

bool SessionConductor::isSaving() const
{
    return (m_writing && !m_readsOthers) || m_underway > 0 || m_starting
        || std::any_of(m_waiting.begin(), m_waiting.end(),
            [](const Waiting &waiting) { return static_cast<bool>(waiting.wish); });
}

SessionConductor::Done SessionConductor::setTimeLeft(Milliseconds left)
{
    return press([step = currentStepId(m_evening), left](
                     const DeskDecisions &desk) { return desk.setTimeLeft(step, left); });
}

SessionConductor::Done SessionConductor::shareOut(const Shares &shares)
{
    return press([shares](const DeskDecisions &desk) { return desk.shareOut(shares); });
}

SessionConductor::Done SessionConductor::endStep()
{
    return end(currentStepId(m_evening));
}

const Step *SessionConductor::roundToDrop() const
{
    return findStep(m_evening.setting, lastRoundAhead(m_evening));
}

SessionConductor::Done SessionConductor::dropRound()
{
    return end(lastRoundAhead(m_evening));
}

SessionConductor::Done SessionConductor::end(StepId step)
{
    return press([this, step](const DeskDecisions &desk) {
        Result<Batch> batch = desk.end(step);
        if (batch && !batch->events.empty())
            m_rounds.announce(
                *batch, apply(m_evening, batch->events.front()), desk.event(EventKind::Announce));
        return batch;
    });
}

SessionConductor::Done SessionConductor::back()
{
    // The step somebody means who presses now: a second press must not go back by another one.
    const Event *end = lastEnd(m_evening);
    return press([meant = end == nullptr ? std::nullopt : std::optional{end->id}](
                     const DeskDecisions &desk) { return desk.back(meant); });
}

SessionConductor::Done SessionConductor::close()
{
    return press([](const DeskDecisions &desk) { return desk.close(); });
}

SessionConductor::Done SessionConductor::finish()
{
    return press([this, now = m_clock.now()](const DeskDecisions &desk) {
        return isLeftBehind(m_evening, now)
            ? DeskDecisions{m_evening, m_station, endAsLeft(m_evening, now)}.finish()
            : desk.finish();
    });
}

SessionConductor::Done SessionConductor::reopen()
{
    return press([this](const DeskDecisions &desk) {
        return m_isFinal ? fail(ErrorCode::NotAllowedNow, "somebody who took part was erased")
                         : desk.reopen();
    });
}

SessionConductor::Done SessionConductor::noteClock(ClockNoteKind kind, Milliseconds amount)
{
    return enqueueUndecided(
        [kind, amount](const DeskDecisions &desk) { return desk.noteClock(kind, amount); });
}

SessionConductor::Done SessionConductor::catchUp()
{
    return enqueueUndecided({});
}

}  // namespace tablee
