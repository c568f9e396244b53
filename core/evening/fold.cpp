#include "evening/fold.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace tablee {

namespace {

Subject subjectOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::CheckIn:
    case EventKind::CheckOut:
    case EventKind::SetRole:
        return event.member;
    case EventKind::CloseTable:
    case EventKind::OpenTable:
        return event.table;
    case EventKind::Announce:
    case EventKind::Seat:
        return RoundSubject{event.round};
    case EventKind::Start:
    case EventKind::Pause:
    case EventKind::Resume:
    case EventKind::AddTime:
    case EventKind::Revise:
    case EventKind::End:
        return event.step;
    case EventKind::OpenDoors:
    case EventKind::Close:
    case EventKind::Reopen:
    case EventKind::Undo:
    case EventKind::ClockNote:
        break;
    }
    return SessionSubject{};
}

Before partNamedBy(const Subject &subject, const RoomState &room)
{
    const auto part = [](const auto &map, const auto &key) {
        const auto found = map.find(key);
        return found == map.end() ? typename std::decay_t<decltype(map)>::mapped_type{} : found->second;
    };
    return std::visit(
        [&](const auto &key) -> Before {
            using Key = std::decay_t<decltype(key)>;
            if constexpr (std::is_same_v<Key, SessionSubject>)
                return SessionFlags{room.doorsOpened, room.closed};
            else if constexpr (std::is_same_v<Key, MemberId>)
                return part(room.members, key);
            else if constexpr (std::is_same_v<Key, StepId>)
                return part(room.steps, key);
            else if constexpr (std::is_same_v<Key, RoundSubject>)
                return part(room.rounds, key);
            else
                return room.closedTables.contains(key);
        },
        subject);
}

// --- what may happen
// ---------------------------------------------------------------------------------------------

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

bool fitsTables(const EveningState &evening, const Seats &seats, MaybeRefusal &refusal)
{
    std::map<TableId, int> taken;
    for (const Seating &seating : seats)
        if (seating.table.isValid())
            ++taken[seating.table];
    for (const auto &[id, count] : taken) {
        const RoomTable *table = findTable(evening.setting, id);
        if (table == nullptr)
            refusal = Refusal::UnknownTable;
        else if (evening.room.closedTables.contains(id))
            refusal = Refusal::TableClosed;
        else if (count > table->seats)
            refusal = Refusal::TableTooSmall;
    }
    return !refusal;
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
    MaybeRefusal refusal;
    fitsTables(evening, event.seats, refusal);
    return refusal;
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
    const Seats &seats = evening.room.rounds.at(step.round).seats;
    const bool atClosedTable = std::any_of(seats.begin(), seats.end(),
        [&](const Seating &seat) { return evening.room.closedTables.contains(seat.table); });
    return refuseUnless(!atClosedTable, Refusal::TableClosed);
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
        if (currentStep(evening) != step)
            return Refusal::NotTheCurrentStep;
        return refuseUnless(
            begun || event.code == static_cast<int>(StepOutcome::Skipped), Refusal::StepNotBegun);
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

/// Whether a seat that `matches` was given after `seq`, by an announcement or by a correction.
template <typename Matches> bool seatedSince(const EveningState &evening, std::int64_t seq, Matches matches)
{
    for (const auto &[subject, effects] : evening.effects) {
        if (!std::holds_alternative<RoundSubject>(subject))
            continue;
        for (const auto &[event, before] : effects) {
            const bool seats = event.kind == EventKind::Seat
                ? matches(Seating{event.member, event.table})
                : std::any_of(event.seats.begin(), event.seats.end(), matches);
            if (event.seq > seq && seats)
                return true;
        }
    }
    return false;
}

/// Whether taking back the newest event of its subject would pull the ground from under an event of another
/// subject.
bool carriesOthers(const EveningState &evening, const Event &event)
{
    const RoomState &room = evening.room;
    const bool ofSession = std::holds_alternative<SessionSubject>(subjectOf(event));
    if (room.closed && !ofSession)
        return true;
    switch (event.kind) {
    case EventKind::CheckIn:
        return seatedSince(
            evening, event.seq, [&](const Seating &seat) { return seat.member == event.member; });
    case EventKind::OpenTable:
        return seatedSince(
            evening, event.seq, [&](const Seating &seat) { return seat.table == event.table; });
    case EventKind::OpenDoors:
        return std::any_of(evening.effects.begin(), evening.effects.end(), [](const auto &entry) {
            return !std::holds_alternative<SessionSubject>(entry.first) && !entry.second.empty();
        });
    case EventKind::Announce:
    case EventKind::Seat: {
        const Step *step = stepOfRound(evening.setting, event.round);
        const StepPhase phase = stateOf(evening, step->id).phase;
        return phase == StepPhase::Ended || (event.kind == EventKind::Announce && phase != StepPhase::Ahead);
    }
    case EventKind::End: {
        const auto &agenda = evening.setting.agenda;
        const auto step = std::find_if(
            agenda.begin(), agenda.end(), [&](const Step &candidate) { return candidate.id == event.step; });
        return std::any_of(step + 1, agenda.end(),
            [&](const Step &later) { return stateOf(evening, later.id).phase != StepPhase::Ahead; });
    }
    default:
        return false;
    }
}

const Effect *findEffect(const EveningState &evening, EventId id)
{
    for (const auto &[subject, effects] : evening.effects)
        for (const Effect &effect : effects)
            if (effect.event.id == id)
                return &effect;
    return nullptr;
}

/// The event that an undo of an undo would bring back, moved to the time of the redo.
Event redone(const Event &original, const Event &undo)
{
    Event again = original;
    again.at = undo.at;
    again.seq = undo.seq;
    return again;
}

MaybeRefusal undoRefusal(const EveningState &evening, const Event &undo)
{
    if (const auto found = evening.undone.find(undo.undoes); found != evening.undone.end()) {
        const auto touched = evening.touched.find(subjectOf(found->second));
        const bool untouchedSince = touched != evening.touched.end() && touched->second == found->second.seq;
        if (!untouchedSince)
            return Refusal::LaterEventStandsOnIt;
        return refusalOf(evening, redone(found->second, undo));
    }
    const Effect *effect = findEffect(evening, undo.undoes);
    if (effect == nullptr)
        return Refusal::NothingToUndo;
    const std::vector<Effect> &sameSubject = evening.effects.at(subjectOf(effect->event));
    const bool newest = sameSubject.back().event.id == undo.undoes;
    return refuseUnless(newest && !carriesOthers(evening, effect->event), Refusal::LaterEventStandsOnIt);
}

// --- what it does
// ------------------------------------------------------------------------------------------------

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

/// Undo takes back what was decided, never the time that has passed: a step that was under way goes on from
/// the time it has run.
StepState putBack(const StepState &before, const StepState &after, const Reading &at)
{
    StepState step = before;
    if (before.phase == StepPhase::Running || before.phase == StepPhase::Paused) {
        step.run = timeRun(after, at);
        step.since = at;
    }
    return step;
}

void putBack(RoomState &room, const Subject &subject, const Before &before, const Reading &at)
{
    std::visit(
        [&](const auto &key) {
            using Key = std::decay_t<decltype(key)>;
            if constexpr (std::is_same_v<Key, SessionSubject>) {
                room.doorsOpened = std::get<SessionFlags>(before).doorsOpened;
                room.closed = std::get<SessionFlags>(before).closed;
            } else if constexpr (std::is_same_v<Key, MemberId>) {
                room.members[key] = std::get<MemberState>(before);
            } else if constexpr (std::is_same_v<Key, StepId>) {
                room.steps[key] = putBack(std::get<StepState>(before), room.steps[key], at);
            } else if constexpr (std::is_same_v<Key, RoundSubject>) {
                if (std::get<RoundState>(before).isAnnounced())
                    room.rounds[key] = std::get<RoundState>(before);
                else
                    room.rounds.erase(key);
            } else if (std::get<bool>(before)) {
                room.closedTables.insert(key);
            } else {
                room.closedTables.erase(key);
            }
        },
        subject);
}

void performCounted(EveningState &evening, const Event &event)
{
    const Subject subject = subjectOf(event);
    evening.effects[subject].push_back({event, partNamedBy(subject, evening.room)});
    evening.touched[subject] = event.seq;
    perform(evening.room, event);
}

void performUndo(EveningState &evening, const Event &undo)
{
    if (const auto found = evening.undone.find(undo.undoes); found != evening.undone.end()) {
        const Event again = redone(found->second, undo);
        evening.undone.erase(found);
        performCounted(evening, again);
        return;
    }
    const Event event = findEffect(evening, undo.undoes)->event;
    const Subject subject = subjectOf(event);
    std::vector<Effect> &effects = evening.effects[subject];
    putBack(evening.room, subject, effects.back().before, undo.at);
    effects.pop_back();
    evening.touched[subject] = undo.seq;
    Event keptForRedo = event;
    keptForRedo.seq = undo.seq;
    evening.undone[undo.id] = keptForRedo;
}

}  // namespace

EveningState begin(Setting setting)
{
    EveningState evening;
    evening.setting = std::move(setting);
    return evening;
}

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

EveningState apply(EveningState evening, const Event &event)
{
    const bool happens = !refusalOf(evening, event);
    evening.lastSeq = std::max(evening.lastSeq, event.seq);
    evening.lastAt = event.at;
    if (!happens || event.kind == EventKind::ClockNote)
        return evening;
    if (event.kind == EventKind::Undo)
        performUndo(evening, event);
    else
        performCounted(evening, event);
    return evening;
}

EveningState fold(Setting setting, std::span<const Event> log)
{
    EveningState evening = begin(std::move(setting));
    for (const Event &event : log)
        evening = apply(std::move(evening), event);
    return evening;
}

const Event *lastUndoable(const EveningState &evening)
{
    const Event *newest = nullptr;
    for (const auto &[subject, effects] : evening.effects) {
        if (effects.empty() || (newest != nullptr && effects.back().event.seq < newest->seq))
            continue;
        newest = &effects.back().event;
    }
    if (newest == nullptr || carriesOthers(evening, *newest))
        return nullptr;
    return newest;
}

}  // namespace tablee
