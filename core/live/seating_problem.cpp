#include "live/seating_problem.h"

#include "evening/meetings.h"
#include "rotation/table_sizes.h"

#include <algorithm>

namespace tablee {

namespace {

using rotation::Person;

int firstRoundToPlan(const EveningState &evening)
{
    for (const Step &step : evening.setting.agenda)
        if (step.kind == StepKind::Round && stateOf(evening, step.id).phase == StepPhase::Ahead)
            return step.round;
    return 0;
}

int roundsToPlan(const EveningState &evening)
{
    const auto &agenda = evening.setting.agenda;
    return static_cast<int>(std::count_if(agenda.begin(), agenda.end(), [&](const Step &step) {
        return step.kind == StepKind::Round && stateOf(evening, step.id).phase == StepPhase::Ahead;
    }));
}

std::vector<TableId> openTables(const EveningState &evening)
{
    std::vector<TableId> tables;
    for (const RoomTable &table : evening.setting.tables)
        if (!evening.room.closedTables.contains(table.id))
            tables.push_back(table.id);
    return tables;
}

Person personOf(const SeatingProblem &seating, MemberId member)
{
    const auto found = std::lower_bound(seating.people.begin(), seating.people.end(), member);
    const bool here = found != seating.people.end() && *found == member;
    return here ? static_cast<Person>(found - seating.people.begin()) : -1;
}

void addKnown(SeatingProblem &seating, MemberId low, MemberId high)
{
    const Person a = personOf(seating, low);
    const Person b = personOf(seating, high);
    if (a >= 0 && b >= 0)
        seating.problem.known.emplace_back(std::min(a, b), std::max(a, b));
}

/// Who met tonight, in held rounds and at the tables of the round that is running.
void addTonightsMeetings(SeatingProblem &seating, const EveningState &evening)
{
    for (const Meeting &meeting : heldMeetings(evening))
        addKnown(seating, meeting.low, meeting.high);
    for (const auto &[number, round] : evening.room.rounds)
        if (phaseOfRound(evening, number) == RoundPhase::Running)
            for (const RoomTable &table : evening.setting.tables) {
                const auto members = membersAt(evening, number, table.id);
                for (std::size_t i = 0; i < members.size(); ++i)
                    for (std::size_t j = i + 1; j < members.size(); ++j)
                        addKnown(seating, members[i], members[j]);
            }
}

std::optional<rotation::Round> announcedRound(const SeatingProblem &seating, const EveningState &evening)
{
    if (phaseOfRound(evening, seating.firstRound) != RoundPhase::Announced)
        return std::nullopt;
    rotation::Round announced(seating.tables.size());
    for (std::size_t table = 0; table < seating.tables.size(); ++table)
        for (const MemberId member : membersAt(evening, seating.firstRound, seating.tables[table]))
            if (const Person person = personOf(seating, member); person >= 0)
                announced[table].push_back(person);
    return announced;
}

}  // namespace

SeatingProblem seatingProblem(const EveningState &evening, int seatsPerTable, const KnownPairs &known)
{
    SeatingProblem seating;
    seating.people = rotating(evening);
    seating.firstRound = seating.people.empty() ? 0 : firstRoundToPlan(evening);
    if (seating.firstRound == 0)
        return seating;

    const auto people = static_cast<int>(seating.people.size());
    const std::vector<int> sizes = rotation::tableSizes(people, seatsPerTable);
    seating.tables = openTables(evening);
    seating.tables.resize(sizes.size());
    seating.problem.people = people;
    seating.problem.tableSizes.assign(static_cast<std::size_t>(roundsToPlan(evening)), sizes);

    for (const auto &[low, high] : known)
        addKnown(seating, low, high);
    addTonightsMeetings(seating, evening);
    std::sort(seating.problem.known.begin(), seating.problem.known.end());
    const auto repeated = std::unique(seating.problem.known.begin(), seating.problem.known.end());
    seating.problem.known.erase(repeated, seating.problem.known.end());

    seating.start.announced = announcedRound(seating, evening);
    return seating;
}

Seats seatsOf(const rotation::Round &round, const SeatingProblem &problem)
{
    Seats seats;
    std::vector<bool> seated(problem.people.size(), false);
    for (std::size_t table = 0; table < round.size(); ++table)
        for (const Person person : round[table]) {
            const auto index = static_cast<std::size_t>(person);
            seats.push_back({problem.people[index], problem.tables[table]});
            seated[index] = true;
        }
    for (std::size_t person = 0; person < seated.size(); ++person)
        if (!seated[person])
            seats.push_back({problem.people[person], TableId{}});
    std::sort(seats.begin(), seats.end());
    return seats;
}

const rotation::Round *RoundsPlan::round(int number) const
{
    const int index = number - problem.firstRound;
    if (index < 0 || index >= static_cast<int>(plan.rounds.size()))
        return nullptr;
    return &plan.rounds[static_cast<std::size_t>(index)];
}

std::optional<RoundsPlan> continued(
    const RoundsPlan &plan, const SeatingProblem &now, const EveningState &evening)
{
    const bool sameRoom = plan.problem.people == now.people && plan.problem.tables == now.tables
        && now.firstRound >= plan.problem.firstRound && plan.round(now.firstRound) != nullptr;
    if (!sameRoom)
        return std::nullopt;
    for (int round = plan.problem.firstRound; round < now.firstRound; ++round) {
        const auto held = evening.room.rounds.find(round);
        if (held == evening.room.rounds.end()
            || held->second.seats != seatsOf(*plan.round(round), plan.problem))
            return std::nullopt;
    }
    RoundsPlan tail = plan;
    tail.problem = now;
    tail.plan.rounds.erase(
        tail.plan.rounds.begin(), tail.plan.rounds.begin() + (now.firstRound - plan.problem.firstRound));
    tail.verdict = rotation::check(now.problem, now.start, tail.plan.rounds);
    if (tail.verdict.fault)
        return std::nullopt;
    return tail;
}

}  // namespace tablee
