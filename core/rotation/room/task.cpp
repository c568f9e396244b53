#include "rotation/room/task.h"

#include "rotation/room/bit_rows.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace tablee::rotation {

namespace {

using Neighbours = std::vector<std::vector<Person>>;

void join(Neighbours &neighbours, Person a, Person b)
{
    if (a == b)
        return;
    neighbours[static_cast<std::size_t>(a)].push_back(b);
    neighbours[static_cast<std::size_t>(b)].push_back(a);
}

Neighbours neighboursIn(const std::vector<Pair> &pairs, int people)
{
    Neighbours neighbours(static_cast<std::size_t>(people));
    for (const auto &[a, b] : pairs)
        join(neighbours, a, b);
    return neighbours;
}

constexpr std::int64_t stepsOfAPair = 12;  // they lie all over the memory

/// The problem, to be copied: not where so many pairs could not be looked at in time anyway.
const Problem &ifInTime(const Problem &problem, Patience patience)
{
    patience.spend(stepsOfAPair * static_cast<std::int64_t>(problem.known.size()));
    return problem;
}

/// All who know each other from before, as often as that is told.
template <typename Visit> void forEachKnown(const Problem &problem, Patience &patience, Visit visit)
{
    constexpr std::size_t pairsAtOnce = 4096;
    for (std::size_t index = 0; index < problem.known.size(); ++index) {
        if (index % pairsAtOnce == 0)
            patience.spend(stepsOfAPair * pairsAtOnce);
        if (const auto &[a, b] = problem.known[index]; a != b)
            visit(a, b);
    }
}

template <typename Visit> void forEachHeldPair(const Start &start, Patience &patience, Visit visit)
{
    for (const Round &round : start.held)
        for (const Table &table : round) {
            patience.spend(stepsOfAPair * static_cast<std::int64_t>(table.size() * table.size() / 2));
            for (std::size_t i = 0; i < table.size(); ++i)
                for (std::size_t j = i + 1; j < table.size(); ++j)
                    visit(table[i], table[j]);
        }
}

void add(BitRows &pairs, Person a, Person b)
{
    pairs.add(a, static_cast<std::size_t>(b));
    pairs.add(b, static_cast<std::size_t>(a));
}

/// Each one once.
Acquaintances listsOf(const BitRows &pairs, int people, Patience &patience)
{
    std::vector<int> counts;
    for (Person person = 0; person < people; ++person) {
        patience.spend(static_cast<std::int64_t>(pairs.words()));
        counts.push_back(pairs.count(person));
    }
    Acquaintances lists;
    lists.reserve(counts.size(), std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    for (Person person = 0; person < people; ++person) {
        patience.spend(
            3 * (static_cast<std::int64_t>(pairs.words()) + counts[static_cast<std::size_t>(person)]));
        pairs.forEach(person, [&](std::size_t other) { lists.add(static_cast<Person>(other)); });
        lists.endList();
    }
    return lists;
}

/// Who knows whom, and whom they have met again in the rounds held.
std::pair<Acquaintances, Acquaintances> acquaintances(
    const Problem &problem, const Start &start, Patience &patience)
{
    const auto people = static_cast<std::size_t>(problem.people);
    BitRows known{people, people};
    forEachKnown(problem, patience, [&](Person a, Person b) { add(known, a, b); });
    if (start.held.empty())
        return {listsOf(known, problem.people, patience), Acquaintances{people}};
    BitRows again{people, people};
    forEachHeldPair(start, patience,
        [&](Person a, Person b) { add(known.has(a, static_cast<std::size_t>(b)) ? again : known, a, b); });
    return {listsOf(known, problem.people, patience), listsOf(again, problem.people, patience)};
}

constexpr int bestAcquainted = 100;

std::vector<std::vector<std::pair<Person, int>>> acquaintedPeople(const Problem &problem)
{
    std::vector<std::map<Person, int>> sums(static_cast<std::size_t>(problem.people));
    const auto add = [&](Person person, Person other, int weight) {
        int &sum = sums[static_cast<std::size_t>(person)][other];
        sum = std::min(sum + weight, bestAcquainted);
    };
    for (const auto &[one, other, weight] : problem.acquaintances) {
        add(one, other, weight);
        add(other, one, weight);
    }
    std::vector<std::vector<std::pair<Person, int>>> acquainted;
    for (const std::map<Person, int> &ofOne : sums)
        acquainted.emplace_back(ofOne.begin(), ofOne.end());
    return acquainted;
}

std::vector<std::vector<int>> sortedLists(std::vector<std::vector<int>> lists, int people)
{
    lists.resize(static_cast<std::size_t>(people));
    for (std::vector<int> &list : lists) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return lists;
}

std::vector<int> tablesIn(const Round &round, int people)
{
    std::vector<int> tables(static_cast<std::size_t>(people), -1);
    for (std::size_t table = 0; table < round.size(); ++table)
        for (const Person person : round[table])
            tables[static_cast<std::size_t>(person)] = static_cast<int>(table);
    return tables;
}

}  // namespace

Task::Task(const Problem &theProblem, const Start &theStart, Patience patience)
    : problem{ifInTime(theProblem, patience)}
    , start{theStart}
    , together{neighboursIn(problem.together, problem.people)}
    , apart{neighboursIn(problem.apart, problem.people)}
    , fixedTables(static_cast<std::size_t>(problem.people))
    , acquainted{acquaintedPeople(problem)}
    , affiliations{sortedLists(problem.affiliations, problem.people)}
    , isHost(static_cast<std::size_t>(problem.people), false)
    , mostMoved{start.announced && start.maxMoved ? *start.maxMoved : std::numeric_limits<int>::max()}
{
    std::tie(known, metTwice) = acquaintances(problem, start, patience);
    for (const FixedSeat &fixed : problem.fixed)
        fixedTables[static_cast<std::size_t>(fixed.person)].push_back(fixed.table);
    for (const Person host : problem.hosts)
        isHost[static_cast<std::size_t>(host)] = true;
    for (std::size_t person = 0; person < fixedTables.size(); ++person) {
        const std::size_t count = fixedTables[person].size() + together[person].size() + apart[person].size();
        boundByRules.push_back(count > 0);
        mostRulesOfOne = std::max(mostRulesOfOne, static_cast<std::int64_t>(count));
    }
    for (Person person = 0; person < problem.people; ++person) {
        roundsThere.push_back(0);
        for (int round = 0; round < problem.rounds(); ++round)
            roundsThere.back() += problem.isPresent(person, round) ? 1 : 0;
    }
    restsHeld.assign(roundsThere.size(), 0);
    tablesHeld.resize(roundsThere.size());
    for (const Round &round : start.held)
        lookBackAt(round);
    if (start.announced)
        announcedTable = tablesIn(*start.announced, problem.people);
    if (Lessons::areTold(problem))
        lessons.emplace(problem);
    bounds = boundsOf(problem, start, known, patience);
}

/// Whoever had no seat in a round held was resting, unless they come later than now.
void Task::lookBackAt(const Round &held)
{
    const std::vector<int> tables = tablesIn(held, problem.people);
    for (std::size_t person = 0; person < tables.size(); ++person) {
        const bool isLater
            = person < problem.stays.size() && problem.stays[person] && problem.stays[person]->from > 0;
        const bool sat = tables[person] >= 0;
        if (problem.mayRest && (sat || !isLater)) {
            ++roundsThere[person];
            restsHeld[person] += sat ? 0 : 1;
        }
        if (problem.changeTables && sat)
            tablesHeld[person].push_back(tables[person]);
    }
}

bool Task::hasAcquaintances() const
{
    return !known.areNone();
}

bool Task::know(Person a, Person b) const
{
    const Acquaintances::List ofOne = known[static_cast<std::size_t>(a)];
    return std::binary_search(ofOne.begin(), ofOne.end(), b);
}

}  // namespace tablee::rotation
