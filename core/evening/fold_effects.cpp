#include "evening/fold_effects.h"

#include "evening/fold_subjects.h"

#include <algorithm>

// What an event does.

namespace tablee {

namespace {

void begin(StepState &step, const Reading &at)
{
    step.phase = StepPhase::Running;
    step.since = at;
}

void halt(StepState &step, StepPhase phase, const Reading &at)
{
    step.run = timeRun(step, at);
    step.phase = phase;
}

void perform(StepState &step, const Event &event)
{
    switch (event.kind) {
    case EventKind::Start:
        begin(step, event.at);
        step.startedAt = event.at;
        break;
    case EventKind::Pause:
        halt(step, StepPhase::Paused, event.at);
        break;
    case EventKind::Resume:
        begin(step, event.at);
        break;
    case EventKind::AddTime:
        step.added += event.amount;
        break;
    case EventKind::Revise:
        step.revised = event.amount;
        break;
    case EventKind::End:
        halt(step, StepPhase::Ended, event.at);
        step.outcome = static_cast<StepOutcome>(event.code);
        step.endedAt = event.at;
        break;
    default:
        break;
    }
}

void perform(RoundState &round, const Event &event)
{
    if (event.kind == EventKind::Announce) {
        round = {.plan = event.plan, .announcedSeq = event.seq, .seats = event.seats};
        std::sort(round.seats.begin(), round.seats.end());
        return;
    }
    const auto seat = std::find_if(round.seats.begin(), round.seats.end(),
        [&](const Seating &seating) { return seating.member == event.member; });
    if (seat != round.seats.end()) {
        seat->table = event.table;
    } else {
        round.seats.push_back({event.member, event.table});
        std::sort(round.seats.begin(), round.seats.end());
    }
}

void perform(MemberState &member, const Event &event)
{
    if (event.kind == EventKind::SetRole)
        member.role = static_cast<Role>(event.code);
    else
        member.present = event.kind == EventKind::CheckIn;
    if (event.kind == EventKind::CheckIn)
        member.since = event.seq;
}

void perform(RoomState &room, const Event &event)
{
    switch (event.kind) {
    case EventKind::OpenDoors:
        room.doorsOpened = true;
        break;
    case EventKind::Close:
        room.closed = true;
        break;
    case EventKind::Reopen:
        room.closed = false;
        break;
    case EventKind::CloseTable:
        room.closedTables.insert(event.table);
        break;
    case EventKind::OpenTable:
        room.closedTables.erase(event.table);
        break;
    case EventKind::CheckIn:
    case EventKind::CheckOut:
    case EventKind::SetRole:
        perform(room.members[event.member], event);
        break;
    case EventKind::Announce:
    case EventKind::Seat:
        perform(room.rounds[event.round], event);
        break;
    case EventKind::Undo:
    case EventKind::ClockNote:
        break;
    default:
        perform(room.steps[event.step], event);
        break;
    }
}

}  // namespace

void performCounted(EveningState &evening, const Event &event)
{
    const Subject subject = subjectOf(event);
    evening.effects[subject].push_back({event, partNamedBy(subject, evening.room)});
    evening.touched[subject] = event.seq;
    perform(evening.room, event);
}

}  // namespace tablee
