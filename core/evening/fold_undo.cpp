#include "evening/fold_undo.h"

#include "evening/fold_effects.h"
#include "evening/fold_subjects.h"

#include <algorithm>
#include <type_traits>

// Taking back, and doing again.

namespace tablee {

namespace {

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

}  // namespace

std::optional<Refusal> undoRefusal(const EveningState &evening, const Event &undo)
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
    if (!newest || carriesOthers(evening, effect->event))
        return Refusal::LaterEventStandsOnIt;
    return {};
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
