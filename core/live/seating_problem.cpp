#include "live/seating_problem.h"

#include "evening/meetings.h"
#include "live/first_round.h"
#include "live/seating_rules.h"
#include "live/told_sizes.h"
#include "sessions/table_places.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace tablee {

namespace {

using rotation::Person;

bool isAhead(const EveningState &evening, const Step &step)
{
    return step.kind == StepKind::Round && stateOf(evening, step.id).phase == StepPhase::Ahead;
}

int firstRoundToPlan(const EveningState &evening)
{
    if (phaseOf(evening) == SessionPhase::Closed)
        return 0;
    for (const Step &step : evening.setting.agenda)
        if (isAhead(evening, step))
            return step.round;
    return 0;
}

std::size_t roundsToPlan(const EveningState &evening)
{
    const auto &agenda = evening.setting.agenda;
    return static_cast<std::size_t>(std::count_if(
        agenda.begin(), agenda.end(), [&](const Step &step) { return isAhead(evening, step); }));
}

/// Person numbers by member id, for many questions at once.
class PersonNumbers {
public:
    explicit PersonNumbers(const std::vector<MemberId> &people)
        : m_numbers(people.empty() ? 0 : static_cast<std::size_t>(people.back().value()) + 1, -1)
    {
        Person next = 0;
        for (const MemberId member : people)
            m_numbers[static_cast<std::size_t>(member.value())] = next++;
    }
    Person operator()(MemberId member) const
    {
        const auto index = static_cast<std::size_t>(member.value());
        return index < m_numbers.size() ? m_numbers[index] : -1;
    }

private:
    std::vector<Person> m_numbers;
};

void addKnown(std::vector<rotation::Pair> &known, const PersonNumbers &numbers, MemberId low, MemberId high)
{
    const Person a = numbers(low);
    const Person b = numbers(high);
    if (a >= 0 && b >= 0)
        known.emplace_back(a, b);
}

/// Who met tonight by round, in held rounds and, by its end, in the round that is running; sorted.
std::map<int, std::vector<rotation::Pair>> tonightsMeetings(
    const PersonNumbers &numbers, const EveningState &evening)
{
    std::map<int, std::vector<rotation::Pair>> met;
    for (const std::vector<Meeting> &meetings : {heldMeetings(evening), comingMeetings(evening)})
        for (const Meeting &meeting : meetings)
            addKnown(met[meeting.round], numbers, meeting.low, meeting.high);
    for (auto &[round, pairs] : met)
        std::sort(pairs.begin(), pairs.end());
    return met;
}

/// Groups of people who have all met each other in one round: its tables. Whom somebody met besides, because
/// they changed places, goes to `others`.
rotation::Round metTogether(
    const std::vector<rotation::Pair> &met, std::size_t people, std::vector<rotation::Pair> &others)
{
    std::vector<std::vector<Person>> lowerMates(people);
    std::vector<bool> hasMet(people, false);
    for (const auto &[low, high] : met) {
        lowerMates[static_cast<std::size_t>(high)].push_back(low);
        hasMet[static_cast<std::size_t>(low)] = hasMet[static_cast<std::size_t>(high)] = true;
    }
    rotation::Round groups;
    std::vector<std::size_t> groupOf(people, 0);
    for (std::size_t person = 0; person < people; ++person) {
        if (!hasMet[person])
            continue;
        std::map<std::size_t, std::size_t> matesIn;
        for (const Person mate : lowerMates[person])
            ++matesIn[groupOf[static_cast<std::size_t>(mate)]];
        const auto whole = std::find_if(matesIn.begin(), matesIn.end(),
            [&](const auto &mates) { return mates.second == groups[mates.first].size(); });
        groupOf[person] = whole == matesIn.end() ? groups.size() : whole->first;
        groups.resize(std::max(groups.size(), groupOf[person] + 1));
        groups[groupOf[person]].push_back(static_cast<Person>(person));
    }
    std::copy_if(met.begin(), met.end(), std::back_inserter(others), [&](const rotation::Pair &pair) {
        return groupOf[static_cast<std::size_t>(pair.first)]
            != groupOf[static_cast<std::size_t>(pair.second)];
    });
    return groups;
}

/// Everybody here who knows each other from before, sorted, and who sat together tonight. Numbers follow ids,
/// so what is sorted by id stays sorted.
void keepMeetings(SeatingProblem &seating, const EveningState &evening, const KnownPairs &before)
{
    const PersonNumbers numbers{seating.people};
    std::vector<rotation::Pair> &known = seating.problem.known;
    for (const auto &[low, high] : before)
        addKnown(known, numbers, low, high);
    std::vector<rotation::Pair> besides;
    for (const auto &[round, met] : tonightsMeetings(numbers, evening))
        seating.start.held.push_back(metTogether(met, seating.people.size(), besides));
    const auto earlier = static_cast<std::ptrdiff_t>(known.size());
    known.insert(known.end(), besides.begin(), besides.end());
    std::sort(known.begin() + earlier, known.end());
    std::inplace_merge(known.begin(), known.begin() + earlier, known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
}

/// The first round as the room has been told, on the tables of `seating`: those who have left are not in it,
/// nor those at tables that are closed.
rotation::Round announcedRound(const SeatingProblem &seating, const EveningState &evening)
{
    const auto groups = tableGroups(evening, seating.firstRound);
    rotation::Round announced(seating.tables.size());
    for (std::size_t table = 0; table < seating.tables.size(); ++table)
        if (const auto group = groups.find(seating.tables[table]); group != groups.end())
            for (const MemberId member : group->second)
                if (const Person person = personOf(seating, member); person >= 0)
                    announced[table].push_back(person);
    return announced;
}

/// As even as can be at `tables` tables.
std::vector<int> evenSizes(int people, std::size_t tables)
{
    const auto count = static_cast<int>(tables);
    std::vector<int> sizes(tables, people / count);
    std::for_each_n(sizes.begin(), people % count, [](int &size) { ++size; });
    return sizes;
}

/// A table that is still to be added is like the others.
std::vector<int> chairsOf(const std::vector<TableId> &tables, const Setting &setting, int seatsPerTable)
{
    std::vector<int> chairs;
    for (const TableId id : tables) {
        const RoomTable *table = findTable(setting, id);
        chairs.push_back(table == nullptr ? chairsAtTable(seatsPerTable) : table->seats);
    }
    return chairs;
}

/// At tables of the size that was asked for, or of their own; closer together where tables have been closed,
/// however many that makes at each: who closes a table wants one fewer. At as many tables as people are held
/// at.
std::vector<int> sizesInRoom(const EveningState &evening, const std::vector<TableId> &tables, int people,
    int seatsPerTable, std::size_t held)
{
    const std::vector<int> chairs = chairsOf(tables, evening.setting, seatsPerTable);
    const std::vector<int> sizes = sharedOut(people, chairs, seatsPerTable, held);
    const std::size_t open = openTables(evening).size();
    const bool fewer = !evening.room.closedTables.empty() && open > 0 && sizes.size() > open;
    return fewer ? evenSizes(people, open) : sizes;
}

/// Where hosts have no table of their own, each table is to get its share of them.
void keepHosts(SeatingProblem &seating, const EveningState &evening)
{
    for (std::size_t person = 0; person < seating.people.size(); ++person)
        if (evening.room.members.at(seating.people[person]).role == Role::Host)
            seating.problem.hosts.push_back(static_cast<Person>(person));
}

/// Where more are to stay at a table than it was to seat, others with seats to spare give some.
void makeRoom(std::vector<int> &sizes, const std::vector<rotation::FixedSeat> &pinned)
{
    std::vector<int> spare = sizes;
    for (const rotation::FixedSeat &pin : pinned)
        --spare[static_cast<std::size_t>(pin.table)];
    for (std::size_t table = 0; table < sizes.size(); ++table)
        for (; spare[table] < 0; ++spare[table], ++sizes[table]) {
            const auto giver = std::max_element(spare.begin(), spare.end());
            --*giver;
            --sizes[static_cast<std::size_t>(giver - spare.begin())];
        }
}

/// Those who are to stay where they are, as far as they and their tables are still there.
void keepPins(SeatingProblem &seating, const EveningState &evening)
{
    const auto round = evening.room.rounds.find(seating.firstRound);
    if (round == evening.room.rounds.end() || !seating.start.announced)
        return;
    const rotation::Round &announced = *seating.start.announced;
    for (const MemberId member : round->second.pinned)
        for (std::size_t table = 0; table < announced.size(); ++table)
            if (const Person person = personOf(seating, member);
                std::count(announced[table].begin(), announced[table].end(), person) > 0)
                seating.pinned.push_back({person, static_cast<int>(table)});
    makeRoom(seating.problem.tableSizes.front(), seating.pinned);
}

bool hasPinned(const SeatingProblem &seating, const EveningState &evening, const rotation::Table &table)
{
    const std::vector<MemberId> &pinned = evening.room.rounds.at(seating.firstRound).pinned;
    return std::any_of(table.begin(), table.end(), [&](Person person) {
        const MemberId member = seating.people[static_cast<std::size_t>(person)];
        return std::find(pinned.begin(), pinned.end(), member) != pinned.end();
    });
}

/// The tables of a round that has been told. Where tables have been closed, chairs are carried to the others.
std::vector<ToldTable> toldTables(const SeatingProblem &seating, const EveningState &evening,
    const rotation::Round &told, int seatsPerTable, std::size_t held)
{
    const std::vector<int> chairs = chairsOf(seating.tables, evening.setting, seatsPerTable);
    const auto open = static_cast<int>(std::max<std::size_t>(1, seating.tables.size()));
    const int each = evening.room.closedTables.empty() ? 0 : (seating.problem.people + open - 1) / open;
    std::vector<ToldTable> tables;
    for (std::size_t table = 0; table < told.size(); ++table)
        tables.push_back({.people = static_cast<int>(told[table].size()),
            .places = std::max(each, placesAtTable(chairs[table], seatsPerTable)),
            .chairs = std::max(each, chairs[table]),
            .wanted = table < held || hasPinned(seating, evening, told[table])});
    return tables;
}

/// Seats the announced round, if there is one, into the problem, and its tables: `needed` of them for the
/// rounds to come, the first `held` of which somebody is to sit at.
void keepAnnouncement(SeatingProblem &seating, const EveningState &evening, int seatsPerTable,
    std::size_t needed, std::size_t held)
{
    if (phaseOfRound(evening, seating.firstRound) != RoundPhase::Announced) {
        seating.tables.resize(needed);
        return;
    }
    rotation::Round announced = announcedRound(seating, evening);
    std::vector<int> sizes;
    if (announcementStands(evening, seating.firstRound))
        std::transform(announced.begin(), announced.end(), std::back_inserter(sizes),
            [](const auto &table) { return static_cast<int>(table.size()); });
    else
        sizes = sizesAsTold(toldTables(seating, evening, announced, seatsPerTable, held),
            {.places = seatsPerTable, .chairs = chairsAtTable(seatsPerTable)}, seating.problem.people);
    while (sizes.size() > needed && sizes.back() == 0)
        sizes.pop_back();
    const std::size_t used = std::max(needed, sizes.size());
    sizes.resize(used);
    announced.resize(used);
    seating.tables.resize(used);
    for (std::vector<int> &later : seating.problem.tableSizes)
        later.resize(used, 0);
    seating.problem.tableSizes.front() = std::move(sizes);
    seating.start.announced = std::move(announced);
}

/// Whether two rounds seat the same people at the same tables, in whatever order they were written.
bool sameTables(rotation::Round one, rotation::Round other)
{
    for (rotation::Table &table : one)
        std::sort(table.begin(), table.end());
    for (rotation::Table &table : other)
        std::sort(table.begin(), table.end());
    return one == other;
}

/// The same tables; those that had still to be added may stand by now.
bool sameTables(const std::vector<TableId> &planned, const std::vector<TableId> &now)
{
    return std::equal(planned.begin(), planned.end(), now.begin(), now.end(),
        [](TableId before, TableId after) { return before == after || !before.isValid(); });
}

/// Whether the rounds begun since are seated as planned.
bool heldAsPlanned(const RoundsPlan &plan, const SeatingProblem &now, const EveningState &evening)
{
    for (int round = plan.problem.firstRound; round < now.firstRound; ++round) {
        const auto held = evening.room.rounds.find(round);
        if (held == evening.room.rounds.end()
            || held->second.seats != seatsOf(*plan.round(round), plan.problem))
            return false;
    }
    return true;
}

bool haveSameRules(const SeatingProblem &one, const SeatingProblem &other)
{
    return one.leftOut == other.leftOut && one.problem.together == other.problem.together
        && one.problem.apart == other.problem.apart && one.problem.fixed == other.problem.fixed;
}

/// Whether plans are weighed by the same people and profile as before, so that what a trade cost and brought
/// over all its rounds, those held meanwhile included, is still so. What is wanted is another thing once some
/// of it has been met, which the trade has counted.
bool isWeighedAlike(const rotation::Problem &one, const rotation::Problem &other)
{
    return one.known == other.known && one.spoken == other.spoken && one.offers == other.offers
        && one.affiliations == other.affiliations && one.acquaintances == other.acquaintances
        && one.hosts == other.hosts && one.profile == other.profile;
}

int meetingsIn(const std::vector<rotation::Round> &rounds)
{
    std::size_t meetings = 0;
    for (const rotation::Round &round : rounds)
        for (const rotation::Table &table : round)
            meetings += table.size() * (table.size() - 1) / 2;
    return static_cast<int>(meetings);
}

/// Whether all that was planned to meet has met in the rounds since, and nobody else: then whatever may
/// follow is the rest of one of the plans that were bounded.
bool isItsRest(const RoundsPlan &plan, const RoundsPlan &tail)
{
    return haveSameRules(plan.problem, tail.problem)
        && plan.problem.problem.known == tail.problem.problem.known
        && meetingsIn(tail.problem.start.held) - meetingsIn(plan.problem.start.held)
        == plan.verdict.seatPairs - tail.verdict.seatPairs;
}

}  // namespace

SeatingProblem seatingProblem(const EveningState &evening, int seatsPerTable, const KnownPairs &known,
    const std::vector<SeatRule> &rules)
{
    SeatingProblem seating;
    seating.people = rotating(evening);
    seating.firstRound = seating.people.empty() ? 0 : firstRoundToPlan(evening);
    if (seating.firstRound == 0)
        return seating;

    const auto people = static_cast<int>(seating.people.size());
    seating.tables = tablesInTurn(evening, seating.firstRound, rules);
    // Two can sit at each table that somebody is held at, or it is not used.
    const std::size_t held = std::min(heldTables(evening, rules), static_cast<std::size_t>(people / 2));
    const std::vector<int> sizes = sizesInRoom(evening, seating.tables, people, seatsPerTable, held);
    seating.problem.people = people;
    seating.problem.tableSizes.assign(roundsToPlan(evening), sizes);
    keepAnnouncement(seating, evening, seatsPerTable, sizes.size(), held);
    keepPins(seating, evening);
    keepRules(seating, evening, rules);
    keepHosts(seating, evening);

    keepMeetings(seating, evening, known);
    return seating;
}

int missingTables(const SeatingProblem &seating)
{
    return static_cast<int>(std::count(seating.tables.begin(), seating.tables.end(), TableId{}));
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

int RoundsPlan::mostFresh() const
{
    // What rules and rests force is not known to the report, which asks for the tables alone.
    if (problem.problem.mayRest || problem.problem.hasRules())
        return verdict.freshBound;
    return std::min(verdict.freshBound, verdict.seatPairs - plan.excessBound);
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
    if (plan.problem == now)
        return plan;
    const bool sameRoom = plan.problem.people == now.people && sameTables(plan.problem.tables, now.tables)
        && now.firstRound >= plan.problem.firstRound && plan.round(now.firstRound) != nullptr;
    if (!sameRoom || !heldAsPlanned(plan, now, evening))
        return std::nullopt;
    const bool stands = now.start.announced && announcementStands(evening, now.firstRound);
    if (stands && !sameTables(*now.start.announced, *plan.round(now.firstRound)))
        return std::nullopt;
    RoundsPlan tail = plan;
    if (plan.problem.firstRound == now.firstRound && plan.problem.problem == now.problem
        && plan.problem.leftOut == now.leftOut && stands) {
        // The same question, told to the room meanwhile: the judge would say the same, and nobody moves.
        tail.problem = now;
        tail.verdict.moved = 0;
        return tail;
    }
    tail.problem = now;
    if (!isWeighedAlike(plan.problem.problem, now.problem))
        tail.plan.trade.reset();
    else if (plan.tradedFrom == 0 && now.firstRound > plan.problem.firstRound)
        tail.tradedFrom = plan.problem.firstRound;
    tail.plan.rounds.erase(
        tail.plan.rounds.begin(), tail.plan.rounds.begin() + (now.firstRound - plan.problem.firstRound));
    tail.verdict = judged(now, tail.plan.rounds);
    tail.plan.excessBound = isItsRest(plan, tail)
        ? std::max(0, plan.plan.excessBound - (plan.verdict.excess - tail.verdict.excess))
        : 0;
    if (tail.verdict.fault || (tail.verdict.broken > 0 && !haveSameRules(plan.problem, now)))
        return std::nullopt;
    return tail;
}

}  // namespace tablee
