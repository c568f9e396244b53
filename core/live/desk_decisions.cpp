#include "live/desk_decisions.h"

#include "evening/meetings.h"
#include "timing/step_time.h"

#include <QUuid>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace tablee {

using namespace std::chrono_literals;

namespace {

std::string newRequest()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Error errorOf(Refusal refusal)
{
    const ErrorCode code = refusal == Refusal::LaterEventStandsOnIt ? ErrorCode::LaterEventStandsOnIt
                                                                    : ErrorCode::NotAllowedNow;
    return {code, "refusal " + std::to_string(static_cast<int>(refusal))};
}

/// Everything else happens in a round that is not over.
bool changesHeldRounds(const Event &event)
{
    const bool takesBack = event.kind == EventKind::Undo || event.undoes.isValid();
    return event.kind == EventKind::End || takesBack;
}

using MeetingsByRound = std::map<int, std::vector<Meeting>>;

MeetingsByRound byRound(const std::vector<Meeting> &meetings)
{
    MeetingsByRound rounds;
    for (const Meeting &meeting : meetings)
        rounds[meeting.round].push_back(meeting);
    return rounds;
}

/// The rounds that have other meetings afterwards, with these.
MeetingsByRound changedMeetings(const std::vector<Meeting> &before, const std::vector<Meeting> &after)
{
    const MeetingsByRound were = byRound(before);
    MeetingsByRound changed = byRound(after);
    for (const auto &[round, meetings] : were)
        if (const auto [entry, isGone] = changed.try_emplace(round); !isGone && entry->second == meetings)
            changed.erase(entry);
    return changed;
}

tl::unexpected<Error> agendaIsThrough()
{
    return fail(ErrorCode::NotAllowedNow, "the agenda is through");
}

}  // namespace

Milliseconds lengthAhead(Milliseconds wanted)
{
    return std::max<Milliseconds>(wanted, 1min);
}

DeskDecisions::DeskDecisions(const EveningState &evening, StationId station, Reading at)
    : m_evening{evening}
    , m_station{station}
    , m_at{std::move(at)}
{
}

// --- who is here

Result<Batch> DeskDecisions::openDoors(
    const std::vector<MemberId> &here, const std::vector<Attendance> &expected) const
{
    Batch batch{.events = {event(EventKind::OpenDoors)}};
    batch.events.reserve(here.size() + 1);
    // Before anybody comes in, so that an arrival can be taken back; whoever comes later has the role too.
    for (const Attendance &each : expected)
        if (each.role != Role::Seated) {
            batch.events.push_back(memberEvent(EventKind::SetRole, each.member));
            batch.events.back().code = static_cast<int>(each.role);
        }
    for (const MemberId member : here)
        batch.events.push_back(memberEvent(EventKind::CheckIn, member));
    return allowed(std::move(batch));
}

Result<Batch> DeskDecisions::arrive(MemberId member) const
{
    return allowed({.events = {memberEvent(EventKind::CheckIn, member)}});
}

Result<Batch> DeskDecisions::arriveNew(Member newcomer) const
{
    newcomer.createdAt = m_at.utc;
    // The newcomer has no id yet; whether the doors are open is asked with somebody who has never been here.
    const MemberId stranger{std::numeric_limits<std::int64_t>::max()};
    Result<Batch> batch = allowed({.events = {memberEvent(EventKind::CheckIn, stranger)}});
    if (!batch)
        return batch;
    batch->events.front().member = MemberId{};
    batch->newcomer = std::move(newcomer);
    return batch;
}

Result<Batch> DeskDecisions::leave(MemberId member) const
{
    return allowed({.events = {memberEvent(EventKind::CheckOut, member)}});
}

// --- steps

Result<Batch> DeskDecisions::start(StepId step) const
{
    const Step *begun = currentStep(m_evening);
    const bool paused = stateOf(m_evening, step).phase == StepPhase::Paused;
    if (!paused && begun != nullptr && begun->round > 0 && rotating(m_evening).empty())
        return fail(ErrorCode::NobodyHere);
    return allowed({.events = {stepEvent(paused ? EventKind::Resume : EventKind::Start, step)}});
}

Result<Batch> DeskDecisions::pause(StepId step) const
{
    return allowed({.events = {stepEvent(EventKind::Pause, step)}});
}

Result<Batch> DeskDecisions::addTime(StepId id, Milliseconds amount) const
{
    const Step *step = findStep(m_evening.setting, id);
    if (step == nullptr)
        return agendaIsThrough();
    const StepState &state = stateOf(m_evening, id);
    const Milliseconds length = lengthOf(*step, state);
    // Before its start a step is given another length instead.
    const bool begun = state.phase != StepPhase::Ahead;
    Event change = stepEvent(begun ? EventKind::AddTime : EventKind::Revise, id);
    // Less than no length would be a debt that the next minutes given would have to pay off unseen.
    change.amount = begun ? std::max(amount, -length) : lengthAhead(length + amount);
    if (change.amount == (begun ? Milliseconds::zero() : length))
        return Batch{};
    return allowed({.events = {change}});
}

Result<Batch> DeskDecisions::setTimeLeft(StepId id, Milliseconds left) const
{
    const Step *step = findStep(m_evening.setting, id);
    if (step == nullptr)
        return agendaIsThrough();
    const StepState &state = stateOf(m_evening, id);
    if (state.phase == StepPhase::Ahead)
        return addTime(id, left - lengthOf(*step, state));
    Event change = stepEvent(EventKind::AddTime, id);
    change.amount = left - remaining(*step, state, m_at);
    return allowed({.events = {change}});
}

Result<Batch> DeskDecisions::shareOut(const Shares &shares) const
{
    Batch batch;
    for (const Share &share : shares) {
        const Step *step = findStep(m_evening.setting, share.step);
        if (step == nullptr || share.amount > mostOf(m_evening, share.step))
            return fail(ErrorCode::NotAllowedNow, "the step cannot give so much");
        if (share.amount <= Milliseconds::zero())
            continue;
        Event shorter = stepEvent(EventKind::Revise, step->id);
        shorter.amount = lengthOf(*step, stateOf(m_evening, step->id)) - share.amount;
        batch.events.push_back(std::move(shorter));
    }
    return allowed(std::move(batch));
}

Result<Batch> DeskDecisions::end(StepId id) const
{
    const Step *step = findStep(m_evening.setting, id);
    if (step == nullptr)
        return agendaIsThrough();
    const StepState &state = stateOf(m_evening, id);
    const StepOutcome outcome = state.phase == StepPhase::Ahead ? StepOutcome::Skipped
        : remaining(*step, state, m_at) > Milliseconds::zero()  ? StepOutcome::Cut
                                                                : StepOutcome::Done;
    Event end = stepEvent(EventKind::End, id);
    end.code = static_cast<int>(outcome);
    return allowed({.events = {end}});
}

// --- the session

Result<Batch> DeskDecisions::close() const
{
    return allowed({.events = {event(EventKind::Close)}});
}

Result<Batch> DeskDecisions::finish() const
{
    Batch batch;
    const Step *current = currentStep(m_evening);
    if (current != nullptr && stateOf(m_evening, current->id).phase != StepPhase::Ahead) {
        Result<Batch> ended = end(current->id);
        if (!ended)
            return ended;
        batch = std::move(*ended);
    }
    batch.events.push_back(event(EventKind::Close));
    return allowed(std::move(batch));
}

Result<Batch> DeskDecisions::noteClock(ClockNoteKind kind, Milliseconds amount) const
{
    Event note = event(EventKind::ClockNote);
    note.code = static_cast<int>(kind);
    note.amount = amount;
    return allowed({.events = {note}});
}

// --- events

Event DeskDecisions::event(EventKind kind) const
{
    return {.station = m_station, .request = newRequest(), .at = m_at, .kind = kind};
}

Event DeskDecisions::memberEvent(EventKind kind, MemberId member) const
{
    Event happening = event(kind);
    happening.member = member;
    return happening;
}

Event DeskDecisions::stepEvent(EventKind kind, StepId step) const
{
    Event happening = event(kind);
    happening.step = step;
    return happening;
}

/// The batch, if each of its events may happen after those before it. An event that is so already is left
/// out. Rounds in which others have met by then go with it.
Result<Batch> DeskDecisions::allowed(Batch batch) const
{
    const bool followed
        = batch.events.size() > 1 || std::any_of(batch.events.begin(), batch.events.end(), changesHeldRounds);
    std::optional<EveningState> after;  // a copy of an evening is not made where nothing follows
    std::vector<Event> happening;
    for (Event &event : batch.events) {
        const EveningState &now = after ? *after : m_evening;
        const std::optional<Refusal> refusal = refusalOf(now, event);
        if (refusal == Refusal::AlreadySo)
            continue;
        if (refusal)
            return fail(errorOf(*refusal));
        event.seq = now.lastSeq + 1;
        if (followed) {
            if (!after)
                after = m_evening;
            after = apply(*std::move(after), event);
        }
        happening.push_back(std::move(event));
    }
    batch.events = std::move(happening);
    if (after && std::any_of(batch.events.begin(), batch.events.end(), changesHeldRounds))
        batch.meetings = changedMeetings(heldMeetings(m_evening), heldMeetings(*after));
    return batch;
}

}  // namespace tablee
