#include "live/undoing.h"

#include <algorithm>
#include <iterator>

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

bool isDecision(const Event &event, const Reading &opening)
{
    switch (event.kind) {
    case EventKind::Announce:
    case EventKind::OpenDoors:
        return false;
    case EventKind::CheckIn:
        return !(event.at == opening);
    case EventKind::CheckOut:
        return !event.undoes.isValid();  // or two presses of undo would take turns for ever
    default:
        return true;
    }
}

}  // namespace

const Event *newestDecision(const EveningState &evening)
{
    const Reading opening = openingOf(evening);
    const Event *newest = nullptr;
    for (const auto &[subject, effects] : evening.effects) {
        if (effects.empty())
            continue;
        const Event &event = effects.back().event;
        if (isDecision(event, opening) && (newest == nullptr || event.seq > newest->seq))
            newest = &event;
    }
    return newest;
}

const Event *lastEnd(const EveningState &evening)
{
    const auto &agenda = evening.setting.agenda;
    const Step *current = currentStep(evening);
    const auto position
        = current == nullptr ? agenda.end() : std::find(agenda.begin(), agenda.end(), *current);
    if (position == agenda.begin())
        return nullptr;
    const auto effects = evening.effects.find(std::prev(position)->id);
    if (effects == evening.effects.end() || effects->second.empty())
        return nullptr;
    const Event &event = effects->second.back().event;
    const bool takesBack = !refusalOf(evening, Event{.kind = EventKind::Undo, .undoes = event.id});
    return event.kind == EventKind::End && takesBack ? &event : nullptr;
}

}  // namespace tablee
