#include "evening/fold.h"
#include "evening/meetings.h"
#include "support/evening_builder.h"
#include "timing/step_time.h"

#include <rapidcheck.h>

#include <cstdlib>
#include <set>

using namespace tablee;
using namespace tablee::test;
using namespace std::chrono_literals;

namespace {

/// One thing somebody does, before it is known whether it may happen. Three small numbers, so that a failure
/// shrinks well.
struct Intent {
    int what;
    int whom;
    int how;
};

void showValue(const Intent &intent, std::ostream &out)
{
    out << '{' << intent.what << ", " << intent.whom << ", " << intent.how << '}';
}

[[maybe_unused]] std::ostream &operator<<(std::ostream &out, const Intent &intent)
{
    showValue(intent, out);
    return out;
}

std::optional<Refusal> attempt(EveningBuilder &room, const Intent &intent)
{
    const Step *current = currentStep(room.evening());
    const int step = current == nullptr ? 5 : static_cast<int>(current->id.value());
    const int member = 1 + intent.whom % 14;
    const int round = 1 + intent.whom % 2;
    const int table = 1 + intent.how % 3;
    switch (intent.what) {
    case 0:
    case 1:
    case 2:
        return room.checkIn(member);
    case 3:
        return room.checkOut(member);
    case 4:
    case 5:
    case 6:
        return room.start(step);
    case 7:
        return room.pause(step);
    case 8:
    case 9:
        return room.resume(step);
    case 10:
        return room.addTime(step, Milliseconds{1min} * (intent.how % 7 - 3));
    case 11:
    case 12:
        return room.end(step, static_cast<StepOutcome>(intent.how % 3));
    case 13:
    case 14:
    case 15:
        return room.announce(round, intent.how);
    case 16:
        return room.seat(round, member, table);
    case 17:
    case 18:
        return room.undo(EventId{1 + intent.how % (room.evening().lastSeq + 1)});
    case 19:
        return room.happen({.kind = EventKind::SetRole, .member = MemberId{member}, .code = intent.how % 5});
    case 20:
        return room.happen(
            {.kind = intent.how % 2 ? EventKind::CloseTable : EventKind::OpenTable, .table = TableId{table}});
    case 21:
        return room.happen({.kind = EventKind::Revise,
            .step = StepId{step},
            .amount = Milliseconds{1min} * (intent.how % 20)});
    case 22:
        return room.happen({.kind = intent.how % 4 ? EventKind::Reopen : EventKind::Close});
    case 23:
        room.setWallClock(Milliseconds{1h} * (intent.how % 7 - 3));
        return room.happen({.kind = EventKind::ClockNote});
    default:
        if (const Event *last = lastUndoable(room.evening()))
            return room.undo(last->id);
        return Refusal::NothingToUndo;
    }
}

/// The room with every running clock read at `now`, so that two ways to say the same time compare equal.
RoomState readAt(RoomState room, const Reading &now)
{
    for (auto &[id, step] : room.steps) {
        step.run = timeRun(step, now);
        step.since = now;
    }
    std::erase_if(room.steps, [&](const auto &entry) { return entry.second == StepState{.since = now}; });
    std::erase_if(room.members, [](const auto &entry) { return entry.second == MemberState{}; });
    for (auto &[id, member] : room.members)
        member.since = 0;
    for (auto &[number, round] : room.rounds)
        round.announcedSeq = 0;
    // When it happened is told anew by a redo; what happened is what must be the same.
    for (auto &[id, step] : room.steps)
        step.startedAt = step.endedAt = std::nullopt;
    return room;
}

void nobodySitsTwice(const EveningState &evening)
{
    for (const auto &[number, round] : evening.room.rounds) {
        std::set<MemberId> seated;
        for (const Seating &seating : round.seats)
            RC_ASSERT(seated.insert(seating.member).second);
    }
}

void heldRoundsStay(const EveningState &before, const EveningState &after)
{
    for (const auto &[number, round] : before.room.rounds)
        if (phaseOfRound(before, number) == RoundPhase::Held)
            RC_ASSERT(after.room.rounds.at(number) == round);
}

/// What an event may change of the time left is what it says; everything else leaves the clock where it is.
void timeIsContinuous(const EveningState &before, const EveningState &after, const Event &event)
{
    if (event.kind == EventKind::AddTime || event.kind == EventKind::Revise || event.kind == EventKind::Undo)
        return;
    for (const Step &step : before.setting.agenda)
        RC_ASSERT(remaining(step, stateOf(before, step.id), event.at)
            == remaining(step, stateOf(after, step.id), event.at));
}

void undoKeepsTheTimeThatRan(const EveningState &before, const EveningState &after, const Event &undo)
{
    for (const Step &step : before.setting.agenda) {
        const StepState &was = stateOf(before, step.id);
        const StepState &is = stateOf(after, step.id);
        if (was.phase != StepPhase::Ahead && is.phase != StepPhase::Ahead)
            RC_ASSERT(timeRun(was, undo.at) == timeRun(is, undo.at));
    }
}

void undoneAndRedoneIsAsBefore(const EveningBuilder &room)
{
    const Event *last = lastUndoable(room.evening());
    if (last == nullptr || last->kind == EventKind::Start)
        return;  // undoing a start gives the step its whole time back; redoing it starts anew
    EveningBuilder other = room;
    RC_ASSERT(!other.undo(last->id));
    const std::optional<Refusal> redo = other.undo(other.log().back().id);
    // A seating that no longer fits the room may not come back.
    const bool seating = last->kind == EventKind::Announce || last->kind == EventKind::Seat;
    const std::set<std::optional<Refusal>> roomChanged{
        Refusal::SeatsDoNotMatchTheRoom, Refusal::TableClosed, Refusal::UnknownMember};
    if (seating && roomChanged.contains(redo))
        return;
    RC_ASSERT(!redo);
    RC_ASSERT(readAt(other.evening().room, other.now()) == readAt(room.evening().room, room.now()));
}

void killedAndReloadedIsTheSame(const EveningBuilder &room)
{
    const EveningState reloaded = fold(room.setting(), room.log());
    RC_ASSERT(reloaded.room == room.evening().room);
    RC_ASSERT(reloaded.lastSeq == room.evening().lastSeq);
    RC_ASSERT(heldMeetings(reloaded) == heldMeetings(room.evening()));
    RC_ASSERT(reloaded.undone == room.evening().undone);
    RC_ASSERT(reloaded.touched == room.evening().touched);
}

/// A second station reads what the first has written in two portions, and one event twice.
void anotherStationAgrees(const EveningBuilder &room, std::size_t cut)
{
    const std::vector<Event> &log = room.log();
    const auto middle = log.begin() + static_cast<std::ptrdiff_t>(log.empty() ? 0 : cut % log.size());
    EveningState other = fold(room.setting(), std::span{log.begin(), middle});
    for (auto event = middle; event != log.end(); ++event)
        other = apply(std::move(other), *event);
    RC_ASSERT(other.room == room.evening().room);
}

void playEvening(const std::vector<Intent> &intents, std::set<EventKind> &seen)
{
    EveningBuilder room;
    room.openDoors();
    seen.insert(EventKind::OpenDoors);
    for (const Intent &intent : intents) {
        room.pass(Milliseconds{100} * (intent.whom * intent.how % 3000));
        if (intent.how % 41 == 0)
            room.restartMachine(Milliseconds{1s} * intent.whom);
        const EveningState before = room.evening();
        if (attempt(room, intent)) {
            RC_ASSERT(room.evening().room == before.room);
            continue;
        }
        const Event &event = room.log().back();
        seen.insert(event.kind);
        nobodySitsTwice(room.evening());
        timeIsContinuous(before, room.evening(), event);
        if (event.kind == EventKind::Undo)
            undoKeepsTheTimeThatRan(before, room.evening(), event);
        else
            heldRoundsStay(before, room.evening());
        undoneAndRedoneIsAsBefore(room);
    }
    killedAndReloadedIsTheSame(room);
    anotherStationAgrees(room, intents.size() * 7);
}

}  // namespace

int main()
{
    // 10,000 evenings; RC_PARAMS may ask for another number or replay a failure.
    setenv("RC_PARAMS", "max_success=10000", 0);
    std::set<EventKind> seen;
    // At its nominal size, for inRange() keeps to the low numbers while sequences are still short.
    const auto number = [](int upTo) {
        return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, upTo));
    };
    const auto intents = rc::gen::container<std::vector<Intent>>(
        rc::gen::construct<Intent>(number(26), number(60), number(120)));
    const bool holds = rc::check("an evening is a fold over its log", [&] { playEvening(*intents, seen); });
    // The property says nothing of a kind of event that never happened.
    return holds && seen.size() == 18 ? EXIT_SUCCESS : EXIT_FAILURE;
}
