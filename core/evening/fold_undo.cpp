#include "evening/fold_undo.h"

#include "evening/fold_subjects.h"

#include <algorithm>
#include <type_traits>
#include <utility>

// Taking back, and doing again.

namespace tablee {

namespace {

/// Whether a seat that `matches` was given after `seq`, by an announcement or by a correction.
template <typename Matches> bool seatedSince(const EveningState &evening, std::int64_t seq, Matches matches)
{
    for (const auto &[subject, effects] : evening.effects) {
        if (!std::holds_alternative<RoundSubject>(subject))
            continue;
        for (const Effect &effect : effects) {
            const Event &event = effect.event;
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
        return std::any_of(
            step + 1, agenda.end(), [&](const Step &later) { return hasBegun(stateOf(evening, later.id)); });
    }
    default:
        return false;
    }
}

/// What an undo of `id` would take back. A redo may be named by itself or by what it did again.
const Effect *findEffect(const EveningState &evening, EventId id)
{
    for (const auto &[subject, effects] : evening.effects)
        for (const Effect &effect : effects)
            if (effect.event.id == id || effect.by == id)
                return &effect;
    return nullptr;
}

/// The newest event that counts for a subject; invalid when there is none.
EventId newestOf(const EveningState &evening, const Subject &subject)
{
    const auto effects = evening.effects.find(subject);
    return effects == evening.effects.end() || effects->second.empty() ? EventId{}
                                                                       : effects->second.back().event.id;
}

/// Whether somebody came, left or was given a place since `undo`.
bool roomChangedSince(const EveningState &evening, const Event &undo)
{
    return std::any_of(evening.effects.begin(), evening.effects.end(), [&](const auto &entry) {
        const auto &[subject, effects] = entry;
        const bool ofPeople
            = std::holds_alternative<MemberId>(subject) || std::holds_alternative<RoundSubject>(subject);
        return ofPeople && !effects.empty() && effects.back().event.seq > undo.seq;
    });
}

/// What an undo of an undo brings back: it happens as late as the redo and says what it always said.
Event redone(const Event &original, const Event &redo)
{
    Event again = original;
    again.seq = redo.seq;
    return again;
}

std::optional<Refusal> redoRefusal(const EveningState &evening, const Undone &undone, const Event &redo)
{
    if (newestOf(evening, subjectOf(undone.event)) != undone.ground)
        return Refusal::LaterEventStandsOnIt;
    // The minutes that a round had run before are those of the people who were there.
    if (undone.event.kind == EventKind::Start && roomChangedSince(evening, undone.undo))
        return Refusal::LaterEventStandsOnIt;
    return refusalOf(evening, redone(undone.event, redo));
}

/// Undo and redo take back what was decided, never the time that has passed: a step that is under way keeps
/// what it has run. Two cases have no time to keep. A start that is taken back was a mistake, and the step
/// has its whole time again; when that is taken back in turn, the step goes on with what it had run by then
/// (the clock stood at its full length meanwhile, so those minutes count for nobody). And a step that ends
/// again without having run on ended when it did.
StepState putBack(const StepState &wanted, const StepState &now, const Reading &at)
{
    StepState step = wanted;
    if (wanted.phase == StepPhase::Ahead)
        return step;
    if (now.phase != StepPhase::Ahead)
        step.run = timeRun(now, at);
    if (wanted.phase == StepPhase::Ended && step.run != wanted.run)
        step.endedAt = at;
    if (wanted.phase == StepPhase::Running)
        step.since = at;
    return step;
}

/// The part as a redo will want it: a clock that runs has run until now.
Part keptForRedo(Part part, const Reading &at)
{
    if (auto *step = std::get_if<StepState>(&part); step != nullptr && step->phase == StepPhase::Running) {
        step->run = timeRun(*step, at);
        step->since = at;
    }
    return part;
}

void putBack(RoomState &room, const Subject &subject, const Part &wanted, const Reading &at)
{
    std::visit(
        [&](const auto &key) {
            using Key = std::decay_t<decltype(key)>;
            if constexpr (std::is_same_v<Key, SessionSubject>) {
                room.doorsOpened = std::get<SessionFlags>(wanted).doorsOpened;
                room.closed = std::get<SessionFlags>(wanted).closed;
            } else if constexpr (std::is_same_v<Key, MemberId>) {
                room.members[key] = std::get<MemberState>(wanted);
            } else if constexpr (std::is_same_v<Key, StepId>) {
                room.steps[key] = putBack(std::get<StepState>(wanted), room.steps[key], at);
            } else if constexpr (std::is_same_v<Key, RoundSubject>) {
                if (std::get<RoundState>(wanted).isAnnounced())
                    room.rounds[key] = std::get<RoundState>(wanted);
                else
                    room.rounds.erase(key);
            } else if (std::get<bool>(wanted)) {
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
    if (const auto found = evening.undone.find(undo.undoes); found != evening.undone.end())
        return redoRefusal(evening, found->second, undo);
    const Effect *effect = findEffect(evening, undo.undoes);
    if (effect == nullptr)
        return Refusal::NothingToUndo;
    const bool newest = effect == &evening.effects.at(subjectOf(effect->event)).back();
    if (!newest || carriesOthers(evening, effect->event))
        return Refusal::LaterEventStandsOnIt;
    return {};
}

void performUndo(EveningState &evening, const Event &undo)
{
    if (const auto found = evening.undone.find(undo.undoes); found != evening.undone.end()) {
        const Undone undone = std::move(found->second);
        evening.undone.erase(found);
        const Subject subject = subjectOf(undone.event);
        evening.effects[subject].push_back(
            {redone(undone.event, undo), partNamedBy(subject, evening.room), undo.id});
        putBack(evening.room, subject, undone.after, undo.at);
        return;
    }
    const Subject subject = subjectOf(findEffect(evening, undo.undoes)->event);
    std::vector<Effect> &effects = evening.effects[subject];
    const Effect effect = std::move(effects.back());
    effects.pop_back();
    const Part after = keptForRedo(partNamedBy(subject, evening.room), undo.at);
    evening.undone[undo.id] = {undo, effect.event, after, newestOf(evening, subject)};
    putBack(evening.room, subject, effect.before, undo.at);
}

}  // namespace tablee
