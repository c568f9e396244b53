#include "audience/evening_scene.h"

#include "directory/name_text.h"
#include "directory/search_key.h"
#include "evening/progress.h"

#include <QByteArray>
#include <QDateTime>

#include <algorithm>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

/// The round people are to find their table for: the current one before it starts, the first one while they
/// arrive. When all have gone again, the tables of those who left last are nobody's.
int roundAhead(const EveningState &evening, const Step &step)
{
    if (rotating(evening).empty())
        return 0;
    const int round = roundOf(evening, step);
    return phaseOfRound(evening, round) == RoundPhase::Announced ? round : 0;
}

/// How long an evening that has begun in time, or a little late, still says so.
constexpr Milliseconds weBegin = 2min;
/// A start so far away is told by its hour alone.
constexpr Milliseconds farAway = 2h;
/// Chairs for the minutes of the last half hour; before that, for five minutes each.
constexpr Milliseconds nearLength = 30min;

/// The doors open before the evening is to begin; an evening that is begun as soon as it is written down has
/// no such time.
StartNotice startNotice(const EveningForTheRoom &room, const Step &step, const Reading &now)
{
    if (!room.startsAt || step.kind != StepKind::Welcome
        || stateOf(room.evening, step.id).phase != StepPhase::Ahead)
        return StartNotice::None;
    const Milliseconds left = *room.startsAt - now.utc;
    if (left > farAway)
        return StartNotice::Later;
    if (left > Milliseconds::zero())
        return StartNotice::Counting;
    return left > -weBegin ? StartNotice::Now : StartNotice::None;
}

BilingualText timeInBoth(const EveningForTheRoom &room, Milliseconds utc)
{
    const QTime when = nearestTimeOfDay(utc, room.zone);
    return {timeOfDay(when, Language::French, room.region), timeOfDay(when, Language::English, room.region)};
}

/// "jeudi 12 mars 2027, 19 h", "Thursday 12 March 2027, 7 pm"
BilingualText dayInBoth(const EveningForTheRoom &room, Milliseconds utc)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(utc.count(), room.zone);
    const auto in = [&](Language language) {
        return QStringLiteral("%1, %2").arg(
            dateText(when.date(), language), timeOfDay(when.time(), language, room.region));
    };
    return {in(Language::French), in(Language::English)};
}

AudienceView viewOf(const EveningState &evening, const Step *step)
{
    if (isOver(evening))
        return AudienceView::ThankYou;
    const bool ahead = stateOf(evening, step->id).phase == StepPhase::Ahead;
    switch (step->kind) {
    case StepKind::Welcome:
        return roundAhead(evening, *step) > 0 ? AudienceView::FindTable : AudienceView::Welcome;
    case StepKind::Round:
        if (!ahead)
            return AudienceView::Round;
        if (roundAhead(evening, *step) > 0)
            return AudienceView::FindTable;
        return phaseOf(evening) == SessionPhase::Live ? AudienceView::TablesSoon : AudienceView::Welcome;
    case StepKind::FreeTime:
        return AudienceView::FreeTime;
    case StepKind::Closing:
        // Nobody is thanked before the last step has begun.
        return ahead ? AudienceView::Plenary : AudienceView::ThankYou;
    case StepKind::Plenary:
        return AudienceView::Plenary;
    case StepKind::Break:
        return AudienceView::Break;
    case StepKind::Harvest:
        return AudienceView::Harvest;
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
        const PersonName &person = name->second;
        const RoomTable *table = findTable(room.evening.setting, seating.table);
        SeatLine line{person.given, person.rest};
        if (table != nullptr) {
            line.table = table->number;
            line.tableName = QString::fromStdString(table->name);
        }
        lines.emplace_back(collationKey(displayName(person)), std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<SeatLine> sorted;
    for (auto &[key, line] : lines)
        sorted.push_back(std::move(line));
    return sorted;
}

/// The tables somebody is to sit at, and those that were given a name when the room was set out. What a plan
/// has added for a round to come is no table yet.
std::vector<FloorTable> floorTables(const EveningState &evening, int round)
{
    const auto groups = tableGroups(evening, round);
    std::vector<FloorTable> tables;
    for (const RoomTable &table : evening.setting.tables) {
        if (evening.room.closedTables.contains(table.id))
            continue;
        const auto group = groups.find(table.id);
        if (group == groups.end() && table.name.empty())
            continue;
        const auto isHere = [&evening](MemberId member) {
            return isPresent(evening, member);
        };
        const auto taken = group == groups.end()
            ? 0
            : static_cast<int>(std::count_if(group->second.begin(), group->second.end(), isHere));
        tables.push_back({table.number, table.seats, taken, QString::fromStdString(table.name)});
    }
    return tables;
}

/// Which of the phrases of a step is up now. None comes for the last few minutes.
int phraseUp(const EveningForTheRoom &room, const Step &step, const Reading &now)
{
    if (step.kind != StepKind::FreeTime)
        return 0;
    const StepState &state = stateOf(room.evening, step.id);
    const auto turns = std::max<std::int64_t>(lengthOf(step, state) / phraseTurn, 1);
    return static_cast<int>(std::min<std::int64_t>(timeRun(state, now) / phraseTurn, turns - 1));
}

std::optional<BilingualText> phraseOf(const EveningForTheRoom &room, const Step &step, const Reading &now)
{
    const auto found = room.phrases.find(step.id);
    if (found == room.phrases.end() || found->second.empty())
        return std::nullopt;
    // The last one stays where the book has no more.
    const auto turn = std::min(static_cast<std::size_t>(phraseUp(room, step, now)), found->second.size() - 1);
    const OpeningPhrase *phrase = found->second[turn];
    return BilingualText{phrase->in(Language::French), phrase->in(Language::English)};
}

/// When a step that runs will be through.
std::optional<BilingualText> endOf(const EveningForTheRoom &room, const Step &step, const Reading &now)
{
    const StepState &state = stateOf(room.evening, step.id);
    const Milliseconds left = remaining(step, state, now);
    if (state.phase != StepPhase::Running || left <= Milliseconds::zero())
        return std::nullopt;
    return timeInBoth(room, now.utc + left);
}

/// A break says when it ends, and who looks for a table needs nothing else.
bool tellsWhatComes(AudienceView view)
{
    return view == AudienceView::Round || view == AudienceView::FreeTime || view == AudienceView::Plenary
        || view == AudienceView::Harvest;
}

bool endIsNear(const EveningForTheRoom &room, const Step &step, const Reading &now)
{
    return isNearItsEnd(step, stateOf(room.evening, step.id), now, room.limits);
}

std::optional<ComingStep> comingStep(const EveningState &evening)
{
    const Step *next = nextStep(evening);
    if (next == nullptr)
        return std::nullopt;
    return ComingStep{next->kind, next->round, QString::fromStdString(next->title),
        lengthOf(*next, stateOf(evening, next->id))};
}

void showSeats(AudienceScene &scene, const EveningForTheRoom &room)
{
    if (room.floor) {
        scene.view = AudienceView::Floor;
        scene.floor = floorTables(room.evening, scene.round);
    } else {
        scene.lines = seatLines(room, scene.round);
    }
}

}  // namespace

ClockFace clockOf(const EveningForTheRoom &room, const Reading &now)
{
    const Step *step = currentStep(room.evening);
    if (step == nullptr)
        return {};
    if (startNotice(room, *step, now) == StartNotice::Counting) {
        const Milliseconds left = *room.startsAt - now.utc;
        return {left <= nearLength ? nearLength : farAway, left, ClockState::Ready};
    }
    const StepState &state = stateOf(room.evening, step->id);
    return {
        lengthOf(*step, state), remaining(*step, state, now), clockStateOf(*step, state, now, room.limits)};
}

SceneMoment momentOf(const EveningForTheRoom &room, const Reading &now)
{
    const Step *step = currentStep(room.evening);
    if (step == nullptr)
        return {};
    const bool over = remaining(*step, stateOf(room.evening, step->id), now) <= Milliseconds::zero();
    return {startNotice(room, *step, now), phraseUp(room, *step, now), endIsNear(room, *step, now), over};
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
    if (room.next)
        scene.next = dayInBoth(room, *room.next);
    if (step == nullptr)
        return scene;
    scene.round = roundOf(room.evening, *step);
    scene.step = step->kind;
    scene.clock = clockOf(room, now);
    scene.clockShown = stateOf(room.evening, step->id).phase != StepPhase::Ahead;
    scene.digits = room.digits;
    scene.start = startNotice(room, *step, now);
    // Whoever has the floor shown means it, also to those who are early.
    const bool isFloorWanted = room.floor && scene.view == AudienceView::FindTable;
    if (scene.start != StartNotice::None && !isFloorWanted) {
        scene.view = AudienceView::Welcome;
        scene.at = timeInBoth(room, *room.startsAt);
    } else if (scene.view == AudienceView::Break) {
        scene.at = endOf(room, *step, now);
    }
    if (room.tables && scene.view == AudienceView::Round) {
        scene.view = AudienceView::FindTable;
        scene.underWay = true;
    }
    if (scene.view == AudienceView::FindTable)
        showSeats(scene, room);
    scene.stepTitle = QString::fromStdString(step->title);
    if (tellsWhatComes(scene.view) && endIsNear(room, *step, now))
        scene.coming = comingStep(room.evening);
    scene.phrase = phraseOf(room, *step, now);
    return scene;
}

}  // namespace tablee::ui
