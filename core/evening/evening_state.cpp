#include "evening/evening_state.h"

#include <algorithm>

namespace tablee {

using namespace std::chrono_literals;

namespace {

template <typename Items, typename Matches> auto firstWhere(const Items &items, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? nullptr : &*found;
}

}  // namespace

SessionPhase phaseOf(const EveningState &evening)
{
    if (evening.room.closed)
        return SessionPhase::Closed;
    const auto begun = [](const auto &entry) {
        return hasBegun(entry.second);
    };
    if (std::any_of(evening.room.steps.begin(), evening.room.steps.end(), begun))
        return SessionPhase::Live;
    return evening.room.doorsOpened ? SessionPhase::Open : SessionPhase::Planned;
}

const Step *currentStep(const EveningState &evening)
{
    return firstWhere(evening.setting.agenda,
        [&](const Step &step) { return stateOf(evening, step.id).phase != StepPhase::Ended; });
}

const Step *nextStep(const EveningState &evening)
{
    const Step *current = currentStep(evening);
    if (current == nullptr)
        return nullptr;
    // What comes before the current step has ended; what was left out has, too.
    return firstWhere(evening.setting.agenda, [&](const Step &step) {
        return step.id != current->id && stateOf(evening, step.id).phase != StepPhase::Ended;
    });
}

const Step *findStep(const Setting &setting, StepId id)
{
    return firstWhere(setting.agenda, [id](const Step &step) { return step.id == id; });
}

const Step *stepOfRound(const Setting &setting, int round)
{
    return firstWhere(setting.agenda,
        [round](const Step &step) { return step.kind == StepKind::Round && step.round == round; });
}

const RoomTable *findTable(const Setting &setting, TableId id)
{
    return firstWhere(setting.tables, [id](const RoomTable &table) { return table.id == id; });
}

const StepState &stateOf(const EveningState &evening, StepId step)
{
    static const StepState ahead;
    const auto found = evening.room.steps.find(step);
    return found == evening.room.steps.end() ? ahead : found->second;
}

bool hasBegun(const StepState &state)
{
    const bool leftOut = state.phase == StepPhase::Ended && state.outcome == StepOutcome::Skipped;
    return state.phase != StepPhase::Ahead && !leftOut;
}

Milliseconds lengthOf(const Step &step, const StepState &state)
{
    return std::max(state.revised.value_or(step.planned) + state.added, Milliseconds::zero());
}

Milliseconds timeRun(const StepState &state, const Reading &now)
{
    return state.phase == StepPhase::Running ? state.run + elapsed(state.since, now) : state.run;
}

Milliseconds runAt(const Moment &moment, StepId step, const StepState &state)
{
    const auto *mark = firstWhere(
        moment, [&](const RunMark &known) { return known.step == step && known.start == state.startSeq; });
    return mark == nullptr ? Milliseconds::zero() : mark->run;
}

Milliseconds leastMeetingTime(Milliseconds length)
{
    return std::min<Milliseconds>(2min, length / 2);
}

RoundPhase phaseOfRound(const EveningState &evening, int round)
{
    const Step *step = stepOfRound(evening.setting, round);
    const auto found = evening.room.rounds.find(round);
    if (step == nullptr)
        return RoundPhase::Unknown;
    const StepState &state = stateOf(evening, step->id);
    const bool announced = found != evening.room.rounds.end() && found->second.isAnnounced();
    if (state.phase == StepPhase::Ended) {
        const bool counts = announced && state.outcome != StepOutcome::Skipped
            && state.run >= leastMeetingTime(lengthOf(*step, state));
        return counts ? RoundPhase::Held : RoundPhase::Void;
    }
    if (!announced)
        return RoundPhase::Unknown;
    return state.phase == StepPhase::Ahead ? RoundPhase::Announced : RoundPhase::Running;
}

const Step *nextRound(const EveningState &evening)
{
    return firstWhere(evening.setting.agenda, [&](const Step &step) {
        return step.kind == StepKind::Round && stateOf(evening, step.id).phase == StepPhase::Ahead;
    });
}

int roundOf(const EveningState &evening, const Step &step)
{
    if (step.kind != StepKind::Welcome)
        return step.round;
    const Step *next = nextRound(evening);
    return next == nullptr ? 0 : next->round;
}

int lastRoundNumber(const EveningState &evening)
{
    int last = 0;
    for (const Step &step : evening.setting.agenda) {
        const StepState &state = stateOf(evening, step.id);
        if (step.kind == StepKind::Round && (state.phase == StepPhase::Ahead || hasBegun(state)))
            last = std::max(last, step.round);
    }
    return last;
}

std::vector<MemberId> rotating(const EveningState &evening)
{
    std::vector<MemberId> members;
    for (const auto &[id, member] : evening.room.members)
        if (member.present && rotates(member.role))
            members.push_back(id);
    return members;
}

bool isPresent(const EveningState &evening, MemberId member)
{
    const auto found = evening.room.members.find(member);
    return found != evening.room.members.end() && found->second.present;
}

std::optional<TableId> tableOf(const EveningState &evening, int round, MemberId member)
{
    const auto found = evening.room.rounds.find(round);
    if (found == evening.room.rounds.end())
        return std::nullopt;
    const Seats &seats = found->second.seats;
    const auto seat = std::lower_bound(seats.begin(), seats.end(), member,
        [](const Seating &seating, MemberId sought) { return seating.member < sought; });
    if (seat == seats.end() || seat->member != member)
        return std::nullopt;
    return seat->table;
}

std::vector<MemberId> membersAt(const EveningState &evening, int round, TableId table)
{
    std::vector<MemberId> members;
    const auto found = evening.room.rounds.find(round);
    if (found != evening.room.rounds.end())
        for (const Seating &seating : found->second.seats)
            if (seating.table == table)
                members.push_back(seating.member);
    return members;
}

std::map<TableId, std::vector<MemberId>> tableGroups(const EveningState &evening, int round)
{
    std::map<TableId, std::vector<MemberId>> groups;
    const auto found = evening.room.rounds.find(round);
    if (found != evening.room.rounds.end())
        for (const Seating &seating : found->second.seats)
            if (seating.table.isValid())
                groups[seating.table].push_back(seating.member);
    return groups;
}

bool seatsEverybodyHere(const EveningState &evening, int round)
{
    const auto found = evening.room.rounds.find(round);
    if (found == evening.room.rounds.end() || !found->second.isAnnounced())
        return false;
    std::vector<MemberId> seated;
    for (const Seating &seating : found->second.seats)
        seated.push_back(seating.member);
    std::sort(seated.begin(), seated.end());
    return seated == rotating(evening);
}

bool announcementStands(const EveningState &evening, int round)
{
    if (!seatsEverybodyHere(evening, round))
        return false;
    const Seats &seats = evening.room.rounds.at(round).seats;
    return std::none_of(seats.begin(), seats.end(),
        [&](const Seating &seat) { return evening.room.closedTables.contains(seat.table); });
}

int placesAt(const EveningState &evening, const RoomTable &table, int people)
{
    const std::set<TableId> &closed = evening.room.closedTables;
    const auto open = static_cast<int>(std::count_if(evening.setting.tables.begin(),
        evening.setting.tables.end(), [&](const RoomTable &known) { return !closed.contains(known.id); }));
    const int each = closed.empty() || open == 0 ? 0 : (people + open - 1) / open;
    return std::max(table.seats, each);
}

}  // namespace tablee
