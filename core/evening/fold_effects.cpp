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
        step.startSeq = event.seq;
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

void announce(RoundState &round, const Event &event)
{
    round = {.plan = event.plan, .announcedSeq = event.seq, .seats = event.seats, .pinned = event.pinned};
    std::sort(round.seats.begin(), round.seats.end());
}

void setTable(Seats &seats, MemberId member, TableId table)
{
    const auto seat = std::lower_bound(seats.begin(), seats.end(), member,
        [](const Seating &seating, MemberId sought) { return seating.member < sought; });
    if (seat != seats.end() && seat->member == member)
        seat->table = table;
    else
        seats.insert(seat, {member, table});
}

/// Somebody who had no table is there from now on. Whoever had one was noted at the wrong one: the right one
/// counts as long as they have been here, which is not what they sat through before they went away.
void seat(EveningState &evening, const Event &event)
{
    const Step &step = *stepOfRound(evening.setting, event.round);
    const StepState &state = stateOf(evening, step.id);
    const bool hadTable = tableOf(evening, event.round, event.member).value_or(TableId{}).isValid();
    RoundState &round = evening.room.rounds[event.round];
    const RunMark start{step.id, state.startSeq, {}};
    RunMark from = start;
    from.run = hadTable ? runAt(evening.room.members.at(event.member).stays.back().came, step.id, state)
                        : timeRun(state, event.at);

    const auto kept = round.sittings.find(event.member);
    const RunMark last = kept == round.sittings.end() ? start : kept->second.back().from;
    if (runAt({last}, step.id, state) < from.run) {
        std::vector<Sitting> &sittings = round.sittings[event.member];
        if (sittings.empty())
            sittings.push_back({tableOf(evening, event.round, event.member).value_or(TableId{}), start});
        sittings.push_back({event.table, from});
    } else if (kept != round.sittings.end()) {
        kept->second.back().table = event.table;
    }
    setTable(round.seats, event.member, event.table);
    // Before the round begins this is no correction but a wish: the tables may change again, and it holds.
    const auto place = std::lower_bound(round.pinned.begin(), round.pinned.end(), event.member);
    if (state.phase == StepPhase::Ahead && (place == round.pinned.end() || *place != event.member))
        round.pinned.insert(place, event.member);
}

/// How long each round has run that has begun.
Moment momentOf(const EveningState &evening, const Reading &at)
{
    Moment moment;
    for (const Step &step : evening.setting.agenda)
        if (const StepState &state = stateOf(evening, step.id); step.round > 0 && state.startedAt)
            moment.push_back({step.id, state.startSeq, timeRun(state, at)});
    return moment;
}

void comeOrGo(EveningState &evening, const Event &event)
{
    MemberState &member = evening.room.members[event.member];
    member.present = event.kind == EventKind::CheckIn;
    if (member.present) {
        member.since = event.seq;
        member.stays.push_back({momentOf(evening, event.at), {}});
    } else if (event.undoes.isValid()) {
        // The arrival was a mistake: nobody came, and nobody left.
        member.stays.pop_back();
        member.since = member.stays.empty() ? 0 : member.since;
    } else {
        member.stays.back().left = momentOf(evening, event.at);
    }
}

void perform(EveningState &evening, const Event &event)
{
    RoomState &room = evening.room;
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
        comeOrGo(evening, event);
        break;
    case EventKind::SetRole:
        room.members[event.member].role = static_cast<Role>(event.code);
        break;
    case EventKind::Announce:
        announce(room.rounds[event.round], event);
        break;
    case EventKind::Seat:
        seat(evening, event);
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

void note(EveningState &evening, const Event &clock)
{
    if (static_cast<ClockNoteKind>(clock.code) != ClockNoteKind::Jump)
        return;
    // Of its own boot a reading tells by itself how far the clock was set since.
    const auto follow = [&clock](Reading &before) {
        before.utc += before.bootId == clock.at.bootId ? wallClockJump(before, clock.at) : clock.amount;
    };
    follow(evening.leftAt);
    for (auto &[id, step] : evening.room.steps)
        if (step.phase == StepPhase::Running)
            follow(step.since);
}

void performCounted(EveningState &evening, const Event &event)
{
    const Subject subject = subjectOf(event);
    evening.effects[subject].push_back({event, partNamedBy(subject, evening.room), event.id});
    perform(evening, event);
}

}  // namespace tablee
