#include "audience/evening_scene.h"

#include "directory/name_text.h"
#include "directory/search_key.h"
#include "timing/step_time.h"

#include <QByteArray>

#include <algorithm>

namespace tablee::ui {

namespace {

/// The round people are to find their table for: the current one before it starts, the first one while they
/// arrive.
int roundAhead(const EveningState &evening, const Step &step)
{
    const int round = roundOf(evening, step);
    return phaseOfRound(evening, round) == RoundPhase::Announced ? round : 0;
}

AudienceView viewOf(const EveningState &evening, const Step *step)
{
    if (step == nullptr || evening.room.closed)
        return AudienceView::ThankYou;
    const bool ahead = stateOf(evening, step->id).phase == StepPhase::Ahead;
    switch (step->kind) {
    case StepKind::Welcome:
        return roundAhead(evening, *step) > 0 ? AudienceView::FindTable : AudienceView::Welcome;
    case StepKind::Round:
        if (!ahead)
            return AudienceView::Round;
        return roundAhead(evening, *step) > 0 ? AudienceView::FindTable : AudienceView::Welcome;
    case StepKind::FreeTime:
        return AudienceView::FreeTime;
    case StepKind::Closing:
        return AudienceView::ThankYou;
    case StepKind::Plenary:
    case StepKind::Break:
    case StepKind::Harvest:
        return AudienceView::Welcome;
    }
    return AudienceView::Blank;
}

std::vector<SeatLine> seatLines(const EveningForTheRoom &room, int round)
{
    const auto found = room.evening.room.rounds.find(round);
    if (found == room.evening.room.rounds.end())
        return {};
    std::vector<std::pair<QByteArray, SeatLine>> lines;
    for (const Seating &seating : found->second.seats) {
        const auto name = room.names.find(seating.member);
        if (name == room.names.end())
            continue;
        const PersonName person = splitName(name->second);
        const RoomTable *table = findTable(room.evening.setting, seating.table);
        lines.emplace_back(collationKey(displayName(person)),
            SeatLine{person.given, person.rest, table == nullptr ? 0 : table->number});
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<SeatLine> sorted;
    for (auto &[key, line] : lines)
        sorted.push_back(std::move(line));
    return sorted;
}

}  // namespace

ClockFace clockOf(const EveningState &evening, const Reading &now)
{
    const Step *step = currentStep(evening);
    if (step == nullptr)
        return {};
    const StepState &state = stateOf(evening, step->id);
    return {lengthOf(*step, state), remaining(*step, state, now), clockStateOf(*step, state, now)};
}

AudienceScene sceneOf(const EveningForTheRoom &room, const Reading &now)
{
    const Step *step = currentStep(room.evening);
    AudienceScene scene;
    scene.view = viewOf(room.evening, step);
    scene.language = room.language;
    scene.title = room.title;
    scene.people = static_cast<int>(rotating(room.evening).size());
    scene.rounds = lastRoundNumber(room.evening);
    if (step == nullptr)
        return scene;
    scene.round = roundOf(room.evening, *step);
    scene.clock = clockOf(room.evening, now);
    scene.clockShown = stateOf(room.evening, step->id).phase != StepPhase::Ahead;
    if (room.tables && scene.view == AudienceView::Round) {
        scene.view = AudienceView::FindTable;
        scene.underWay = true;
    }
    if (scene.view == AudienceView::FindTable)
        scene.lines = seatLines(room, scene.round);
    if (const auto phrase = room.phrases.find(step->id);
        phrase != room.phrases.end() && phrase->second != nullptr)
        scene.phrase = BilingualText{phrase->second->french, phrase->second->english};
    return scene;
}

}  // namespace tablee::ui
