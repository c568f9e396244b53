#include "evening/fold.h"
#include "evening/fold_undo.h"

#include <algorithm>
#include <numeric>

// What may happen.

namespace tablee {

namespace {

using MaybeRefusal = std::optional<Refusal>;

MaybeRefusal refuseUnless(bool allowed, Refusal refusal)
{
    return allowed ? MaybeRefusal{} : refusal;
}

MaybeRefusal roomRefusal(const EveningState &evening)
{
    switch (phaseOf(evening)) {
    case SessionPhase::Planned:
        return Refusal::DoorsNotOpen;
    case SessionPhase::Closed:
        return Refusal::SessionClosed;
    case SessionPhase::Open:
    case SessionPhase::Live:
        return {};
    }
    return {};
}

/// How many sit at each table.
std::map<TableId, int> peopleByTable(const Seats &seats)
{
    std::map<TableId, int> people;
    for (const Seating &seating : seats)
        if (seating.table.isValid())
            ++people[seating.table];
    return people;
}

/// A chair that was carried to a table for this round stays there.
MaybeRefusal tablesRefusal(const EveningState &evening, int round, const Seats &seats)
{
    const std::map<TableId, int> taken = peopleByTable(seats);
    const auto told = evening.room.rounds.find(round);
    std::map<TableId, int> chairs
        = told == evening.room.rounds.end() ? std::map<TableId, int>{} : peopleByTable(told->second.seats);
    const auto seated = std::accumulate(
        taken.begin(), taken.end(), 0, [](int sum, const auto &entry) { return sum + entry.second; });
    for (const auto &[id, count] : taken) {
        const RoomTable *table = findTable(evening.setting, id);
        if (table == nullptr)
            return Refusal::UnknownTable;
        if (evening.room.closedTables.contains(id))
            return Refusal::TableClosed;
        if (count > std::max(placesAt(evening, *table, seated), chairs[id]))
            return Refusal::TableTooSmall;
    }
    return {};
}

MaybeRefusal announceRefusal(const EveningState &evening, const Event &event)
{
    const Step *step = stepOfRound(evening.setting, event.round);
    if (step == nullptr)
        return Refusal::UnknownStep;
    if (stateOf(evening, step->id).phase != StepPhase::Ahead)
        return Refusal::StepAlreadyBegun;
    std::vector<MemberId> seated;
    for (const Seating &seating : event.seats)
        seated.push_back(seating.member);
    std::sort(seated.begin(), seated.end());
    if (seated != rotating(evening) || !event.plan.isValid())
        return Refusal::SeatsDoNotMatchTheRoom;
    return tablesRefusal(evening, event.round, event.seats);
}

MaybeRefusal seatRefusal(const EveningState &evening, const Event &event)
{
    const RoundPhase phase = phaseOfRound(evening, event.round);
    if (phase != RoundPhase::Announced && phase != RoundPhase::Running)
        return Refusal::RoundNotAnnounced;
    if (!isPresent(evening, event.member))
        return Refusal::UnknownMember;
    if (findTable(evening.setting, event.table) == nullptr)
        return Refusal::UnknownTable;
    if (evening.room.closedTables.contains(event.table))
        return Refusal::TableClosed;
    return refuseUnless(tableOf(evening, event.round, event.member) != event.table, Refusal::AlreadySo);
}

MaybeRefusal startRefusal(const EveningState &evening, const Step &step, const StepState &state)
{
    if (state.phase == StepPhase::Ended)
        return Refusal::StepEnded;
    if (state.phase != StepPhase::Ahead)
        return Refusal::AlreadySo;
    if (currentStep(evening) != &step)
        return Refusal::NotTheCurrentStep;
    if (step.kind != StepKind::Round)
        return {};
    if (phaseOfRound(evening, step.round) != RoundPhase::Announced)
        return Refusal::RoundNotAnnounced;
    if (!seatsEverybodyHere(evening, step.round))
        return Refusal::SeatsDoNotMatchTheRoom;
    return refuseUnless(announcementStands(evening, step.round), Refusal::TableClosed);
}

MaybeRefusal stepRefusal(const EveningState &evening, const Event &event)
{
    const Step *step = findStep(evening.setting, event.step);
    if (step == nullptr)
        return Refusal::UnknownStep;
    const StepState &state = stateOf(evening, event.step);
    const bool begun = state.phase == StepPhase::Running || state.phase == StepPhase::Paused;
    switch (event.kind) {
    case EventKind::Start:
        return startRefusal(evening, *step, state);
    case EventKind::Pause:
        if (state.phase == StepPhase::Paused)
            return Refusal::AlreadySo;
        return refuseUnless(state.phase == StepPhase::Running, Refusal::StepNotRunning);
    case EventKind::Resume:
        if (state.phase == StepPhase::Running)
            return Refusal::AlreadySo;
        return refuseUnless(state.phase == StepPhase::Paused, Refusal::StepNotPaused);
    case EventKind::AddTime:
        return refuseUnless(begun, Refusal::StepNotBegun);
    case EventKind::Revise:
        return refuseUnless(state.phase != StepPhase::Ended, Refusal::StepEnded);
    case EventKind::End:
        if (state.phase == StepPhase::Ended)
            return Refusal::AlreadySo;
        // A step to come may be left out before its turn.
        if (!begun)
            return refuseUnless(event.code == static_cast<int>(StepOutcome::Skipped), Refusal::StepNotBegun);
        return refuseUnless(currentStep(evening) == step, Refusal::NotTheCurrentStep);
    default:
        return {};
    }
}

MaybeRefusal memberRefusal(const EveningState &evening, const Event &event)
{
    if (!event.member.isValid())
        return Refusal::UnknownMember;
    const bool present = isPresent(evening, event.member);
    if (event.kind == EventKind::CheckIn)
        return refuseUnless(!present, Refusal::AlreadySo);
    if (event.kind == EventKind::CheckOut)
        return refuseUnless(present, Refusal::AlreadySo);
    const auto found = evening.room.members.find(event.member);
    const Role role = found == evening.room.members.end() ? Role::Seated : found->second.role;
    return refuseUnless(static_cast<int>(role) != event.code, Refusal::AlreadySo);
}

MaybeRefusal tableRefusal(const EveningState &evening, const Event &event)
{
    if (findTable(evening.setting, event.table) == nullptr)
        return Refusal::UnknownTable;
    const bool closed = evening.room.closedTables.contains(event.table);
    return refuseUnless(closed != (event.kind == EventKind::CloseTable), Refusal::AlreadySo);
}

}  // namespace

std::optional<Refusal> refusalOf(const EveningState &evening, const Event &event)
{
    switch (event.kind) {
    case EventKind::OpenDoors:
        if (evening.room.closed)
            return Refusal::SessionClosed;
        return refuseUnless(!evening.room.doorsOpened, Refusal::AlreadySo);
    case EventKind::Close:
        if (evening.room.closed)
            return Refusal::AlreadySo;
        return refuseUnless(evening.room.doorsOpened, Refusal::DoorsNotOpen);
    case EventKind::Reopen:
        return refuseUnless(evening.room.closed, Refusal::SessionNotClosed);
    case EventKind::Undo:
        return undoRefusal(evening, event);
    case EventKind::ClockNote:
        return refuseUnless(!evening.room.closed, Refusal::SessionClosed);
    default:
        break;
    }
    if (const MaybeRefusal refusal = roomRefusal(evening))
        return refusal;
    switch (event.kind) {
    case EventKind::CheckIn:
    case EventKind::CheckOut:
    case EventKind::SetRole:
        return memberRefusal(evening, event);
    case EventKind::CloseTable:
    case EventKind::OpenTable:
        return tableRefusal(evening, event);
    case EventKind::Announce:
        return announceRefusal(evening, event);
    case EventKind::Seat:
        return seatRefusal(evening, event);
    default:
        return stepRefusal(evening, event);
    }
}

}  // namespace tablee
