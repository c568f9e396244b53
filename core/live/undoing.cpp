#include "live/undoing.h"

#include "evening/fold_subjects.h"

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

/// When the doors were opened; those who came in at that moment were noted all at once, and nobody decided
/// about each of them.
Reading openingOf(const EveningState &evening)
{
    const auto session = evening.effects.find(SessionSubject{});
    return session == evening.effects.end() || session->second.empty() ? Reading{}
                                                                       : session->second.front().event.at;
}

/// Whoever has been given a seat is taken back by leaving again, and a table people were told by being
/// closed, see DeskDecisions::undo().
bool takesBackOtherwise(const Event &event)
{
    return (event.kind == EventKind::CheckOut || event.kind == EventKind::CloseTable)
        && event.undoes.isValid();
}

bool isDecision(const Event &event, const Reading &opening)
{
    switch (event.kind) {
    case EventKind::Announce:
        return event.code == static_cast<int>(AnnounceCause::Swapped);
    case EventKind::OpenDoors:
        return false;
    case EventKind::CheckIn:
    case EventKind::SetRole:
        return !(event.at == opening);
    case EventKind::CheckOut:
    case EventKind::CloseTable:
        return !takesBackOtherwise(event);  // or two presses of undo would take turns for ever
    default:
        return true;
    }
}

/// Back names the step it reopens; an undo that somebody asked for does not.
bool isBack(const Event &undo)
{
    return undo.step.isValid();
}

/// The newest decision about one thing. What was announced since two people changed places only followed from
/// who came and went, and goes with it: the room is told anew.
std::optional<Decision> newestAbout(const std::vector<Effect> &effects, const Reading &opening)
{
    Decision found;
    for (auto effect = effects.rbegin(); effect != effects.rend(); ++effect) {
        found.undoes.push_back(effect->event.id);
        found.event = effect->event;
        if (isDecision(found.event, opening))
            return found;
        if (found.event.kind != EventKind::Announce)
            break;
    }
    return std::nullopt;
}

/// What was done again counts from then, also where an event of its own had taken it back.
std::int64_t countsFrom(const EveningState &evening, const Event &event)
{
    std::int64_t seq = event.seq;
    for (const auto &[id, undone] : evening.undone)
        if (takesBackOtherwise(undone.event) && undone.event.undoes == event.id)
            seq = std::max(seq, undone.undo.seq);
    return seq;
}

const Event *newestOf(const EveningState &evening, const Subject &subject)
{
    const auto effects = evening.effects.find(subject);
    return effects == evening.effects.end() || effects->second.empty() ? nullptr
                                                                       : &effects->second.back().event;
}

/// The pause by which `back` left a step that had been running, if nothing has come after it.
const Event *pauseOf(const EveningState &evening, const Event &back)
{
    const Event *newest = newestOf(evening, back.step);
    const bool isOfBack
        = newest != nullptr && newest->kind == EventKind::Pause && newest->seq == back.seq + 1;
    return isOfBack ? newest : nullptr;
}

/// How Back is taken back; nothing when something has come after it.
std::optional<Decision> takingBack(const EveningState &evening, const Event &back)
{
    if (const Event *pause = pauseOf(evening, back))
        return Decision{back, {pause->id, back.id}};
    if (refusalOf(evening, Event{.kind = EventKind::Undo, .undoes = back.id}))
        return std::nullopt;
    return Decision{back, {back.id}};
}

/// Time is taken from several steps at one moment, and given back at once; the last one first.
void addSharesOf(Decision &decision, const EveningState &evening)
{
    if (decision.event.kind != EventKind::Revise)
        return;
    std::vector<const Event *> shares;
    for (const auto &[subject, effects] : evening.effects)
        if (const Event *event = newestOf(evening, subject); event != nullptr
            && event->kind == EventKind::Revise && event->at == decision.event.at
            && event->station == decision.event.station)
            shares.push_back(event);
    std::sort(shares.begin(), shares.end(),
        [](const Event *left, const Event *right) { return left->seq > right->seq; });
    decision.undoes.clear();
    for (const Event *share : shares)
        decision.undoes.push_back(share->id);
}

bool canBeTakenBack(const EveningState &evening, const std::vector<EventId> &undoes)
{
    EveningState then = evening;
    for (const EventId id : undoes) {
        const Event undo{.kind = EventKind::Undo, .undoes = id};
        if (refusalOf(then, undo))
            return false;
        then = apply(std::move(then), undo);
    }
    return true;
}

/// Who was told another table because one was closed, or opened, goes back to the one they had, as long as
/// the same people are here.
void addAnnouncementsSince(Decision &decision, const EveningState &evening)
{
    if (decision.event.kind != EventKind::CloseTable && decision.event.kind != EventKind::OpenTable)
        return;
    std::vector<EventId> undoes = decision.undoes;
    for (const auto &[number, round] : evening.room.rounds) {
        const auto effects = evening.effects.find(RoundSubject{number});
        if (phaseOfRound(evening, number) != RoundPhase::Announced || effects == evening.effects.end()
            || effects->second.front().event.seq > decision.event.seq)
            continue;  // nothing was told before
        for (auto told = effects->second.rbegin(); told->event.seq > decision.event.seq; ++told)
            undoes.push_back(told->event.id);
    }
    if (canBeTakenBack(evening, undoes))
        decision.undoes = std::move(undoes);
}

/// Who went on with an evening that was ended in error went back and opened it again at one moment: it is
/// closed again at once.
void addReopening(Decision &decision, const EveningState &evening)
{
    const Event *reopening = newestOf(evening, SessionSubject{});
    if (!isBack(decision.event) || reopening == nullptr || reopening->kind != EventKind::Reopen
        || reopening->seq != decision.event.seq - 1 || !(reopening->at == decision.event.at)
        || reopening->station != decision.event.station)
        return;
    std::vector<EventId> undoes = decision.undoes;
    undoes.push_back(reopening->id);
    if (canBeTakenBack(evening, undoes))
        decision.undoes = std::move(undoes);
}

/// Whether `event` is the pause of a Back, which is taken back as a whole.
bool isOfBack(const EveningState &evening, const Event &event)
{
    return std::any_of(evening.undone.begin(), evening.undone.end(), [&](const auto &entry) {
        const Event &undo = entry.second.undo;
        const Event *pause = isBack(undo) ? pauseOf(evening, undo) : nullptr;
        return pause != nullptr && pause->id == event.id;
    });
}

/// Whether the desk decided something after `undo`. What was done again was decided when it was decided
/// first: it has its id still.
bool isDecidedSince(const EveningState &evening, EventId undo)
{
    const Reading opening = openingOf(evening);
    const bool wentBack = std::any_of(evening.undone.begin(), evening.undone.end(),
        [undo](const auto &entry) { return isBack(entry.second.undo) && undo < entry.first; });
    return wentBack || std::any_of(evening.effects.begin(), evening.effects.end(), [&](const auto &entry) {
        return std::any_of(entry.second.begin(), entry.second.end(), [&](const Effect &effect) {
            return undo < effect.event.id && isDecision(effect.event, opening);
        });
    });
}

/// All that was taken back together with the newest of them, that one first.
std::vector<const Undone *> undoneTogether(const EveningState &evening)
{
    std::vector<const Undone *> together;
    for (const auto &[id, undone] : evening.undone)
        if (!isBack(undone.undo) && !takesBackOtherwise(undone.event))
            together.push_back(&undone);
    std::sort(together.begin(), together.end(),
        [](const Undone *left, const Undone *right) { return left->undo.seq > right->undo.seq; });
    const auto isOfAnother = [&together](const Undone *each) {
        const Event &newest = together.front()->undo;
        return !(each->undo.at == newest.at) || each->undo.station != newest.station;
    };
    together.erase(std::find_if(together.begin(), together.end(), isOfAnother), together.end());
    return together;
}

/// The newest arrival or table that was taken back by an event of its own; null when there is none.
const Event *newestTakenBackOtherwise(const EveningState &evening)
{
    const Event *newest = nullptr;
    for (const auto &[subject, effects] : evening.effects)
        if (const Event *event = newestOf(evening, subject);
            event != nullptr && takesBackOtherwise(*event) && (newest == nullptr || event->seq > newest->seq))
            newest = event;
    return newest;
}

/// It comes, or is open, again as if it had not been taken back: with the seats it had.
std::optional<Decision> doingAgain(const EveningState &evening, const Event &instead)
{
    if (isDecidedSince(evening, instead.id) || !canBeTakenBack(evening, {instead.id}))
        return std::nullopt;
    const std::vector<Effect> &effects = evening.effects.at(subjectOf(instead));
    const auto first = std::find_if(effects.begin(), effects.end(),
        [&instead](const Effect &effect) { return effect.event.id == instead.undoes; });
    return first == effects.end() ? std::nullopt
                                  : std::optional{Decision{first->event, {instead.id}, instead.seq}};
}

}  // namespace

const Event *endOfClosing(const EveningState &evening)
{
    const Event *closing = newestOf(evening, SessionSubject{});
    if (closing == nullptr || !evening.room.closed)
        return nullptr;
    for (const auto &[subject, effects] : evening.effects)
        if (const Event *event = newestOf(evening, subject); event != nullptr && event->kind == EventKind::End
            && event->at == closing->at && event->station == closing->station)
            // The evening may have been open in between, and gone on.
            return canBeTakenBack(evening, {closing->id, event->id}) ? event : nullptr;
    return nullptr;
}

std::optional<Decision> newestUndone(const EveningState &evening)
{
    const std::vector<const Undone *> together = undoneTogether(evening);
    if (const Event *instead = newestTakenBackOtherwise(evening);
        instead != nullptr && (together.empty() || instead->seq > together.front()->undo.seq))
        return doingAgain(evening, *instead);
    if (together.empty() || isDecidedSince(evening, together.front()->undo.id))
        return std::nullopt;
    const Reading opening = openingOf(evening);
    Decision all, alone;
    all.takenBack = alone.takenBack = together.front()->undo.seq;
    for (const Undone *each : together) {
        all.undoes.push_back(each->undo.id);
        if (isDecision(each->event, opening)) {
            all.event = alone.event = each->event;
            alone.undoes = {each->undo.id};
        }
    }
    if (canBeTakenBack(evening, all.undoes))
        return all;
    // Who sits where may have been told anew since.
    return alone.undoes.empty() || !canBeTakenBack(evening, alone.undoes) ? std::nullopt
                                                                          : std::optional{alone};
}

std::optional<Decision> newestDecision(const EveningState &evening)
{
    // A closed session is opened again before anything else, even if the closing is older.
    if (const Event *closing = newestOf(evening, SessionSubject{}); evening.room.closed) {
        Decision reopening{*closing, {closing->id}};
        if (const Event *end = endOfClosing(evening))
            reopening.undoes.push_back(end->id);
        return reopening;
    }
    const Reading opening = openingOf(evening);
    std::optional<Decision> newest;
    const auto isNewer = [&newest](const Event &event) {
        return !newest || event.seq > newest->event.seq;
    };
    for (const auto &[subject, effects] : evening.effects) {
        std::optional<Decision> about = newestAbout(effects, opening);
        if (about)
            about->event.seq = countsFrom(evening, about->event);
        if (about && isNewer(about->event) && !isOfBack(evening, about->event))
            newest = std::move(about);
    }
    for (const auto &[id, undone] : evening.undone)
        if (isBack(undone.undo) && isNewer(undone.undo))
            if (std::optional<Decision> back = takingBack(evening, undone.undo))
                newest = std::move(back);
    if (newest) {
        addSharesOf(*newest, evening);
        addReopening(*newest, evening);
        addAnnouncementsSince(*newest, evening);
    }
    return newest;
}

bool isDecided(const EveningState &evening, const Event &event)
{
    if (event.kind == EventKind::Undo)
        return isBack(event);
    return event.kind != EventKind::ClockNote && isDecision(event, openingOf(evening));
}

bool isTakenBack(const EveningState &evening, EventId decision)
{
    if (evening.undone.contains(decision))
        return false;  // Back
    for (const auto &[subject, effects] : evening.effects) {
        const auto effect = std::find_if(
            effects.begin(), effects.end(), [&](const Effect &known) { return known.event.id == decision; });
        // An arrival stays in the log when whoever had been given a seat is taken back by leaving again.
        if (effect != effects.end())
            return std::any_of(
                effect, effects.end(), [&](const Effect &later) { return later.event.undoes == decision; });
    }
    return true;
}

const Event *lastEnd(const EveningState &evening)
{
    const Step *current = currentStep(evening);
    const Event *last = nullptr;
    for (const Step &step : evening.setting.agenda) {
        if (&step == current)
            break;
        // Not the one beside the current step: that may have been left out long before its turn.
        const Event *event = newestOf(evening, step.id);
        if (event != nullptr && event->kind == EventKind::End && (last == nullptr || event->seq > last->seq))
            last = event;
    }
    const bool takesBack
        = last != nullptr && !refusalOf(evening, Event{.kind = EventKind::Undo, .undoes = last->id});
    return takesBack ? last : nullptr;
}

}  // namespace tablee
