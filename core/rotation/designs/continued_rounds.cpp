#include "rotation/designs/continued_rounds.h"

#include "rotation/designs/lines.h"
#include "rotation/designs/stored_designs.h"

#include <algorithm>
#include <utility>

namespace tablee::rotation {

namespace {

constexpr int notSeated = -1;
constexpr int mostTakersEmbedded = 1024;
constexpr std::int64_t stepsOfAllEmbeddings = 4'000'000, embeddingStepsOfAnIteration = 16;
constexpr int roundsBeyond = 16;  ///< that were planned once, and are no longer wanted
constexpr std::size_t fewestRounds = 2;  ///< one is a round of any design: dealing its parts is enough

bool isStillThere(const Task &task, Person person)
{
    bool isThere = false;
    for (int round = 0; round < task.rounds() && !isThere; ++round)
        isThere = task.problem.isPresent(person, round);
    return isThere;
}

/// Nothing where the round has more tables, or more takers at one, than a design would.
std::optional<TablesBefore> tablesBefore(
    const Task &task, const PartTakers &takers, const Round &round, int tables, int seats)
{
    const auto at = [](int index) {
        return static_cast<std::size_t>(index);
    };
    std::vector<int> tableOf(at(task.people()), notSeated), seated;
    for (const Table &table : round) {
        const auto begin = seated.size();
        for (const Person person : table)
            if (isStillThere(task, person)) {
                tableOf[at(person)] = static_cast<int>(begin);
                seated.resize(begin + 1, 0);
            }
    }
    TablesBefore before(at(takers.count()), notSeated);
    for (int taker = 0; taker < takers.count(); ++taker)
        for (const Person person : takers.people(taker))
            if (const int table = tableOf[at(person)]; table != notSeated && before[at(taker)] == notSeated) {
                before[at(taker)] = table;
                ++seated[at(table)];
            }
    const bool isRegular = std::cmp_less_equal(seated.size(), tables)
        && std::all_of(seated.begin(), seated.end(), [seats](int count) { return count <= seats; });
    return isRegular ? std::optional{std::move(before)} : std::nullopt;
}

std::vector<TablesBefore> regularRoundsBefore(
    const Task &task, const PartTakers &takers, int tables, int seats)
{
    std::vector<TablesBefore> before;
    const auto add = [&](const Round &round) {
        if (auto there = tablesBefore(task, takers, round, tables, seats))
            before.push_back(*std::move(there));
    };
    for (const Round &held : task.start.held)
        add(held);
    if (task.start.announced)
        add(*task.start.announced);
    return before;
}

/// Each construction with about as many rounds as an evening may have had.
std::vector<std::vector<Round>> wholeDesigns(const Search &search, int tables, int seats, int wanted)
{
    std::vector<std::vector<Round>> designs{roundsOfLines(tables, seats, wanted + roundsBeyond)};
    if (const auto stored = storedDesign(tables, seats, wanted))
        designs.push_back(develop(*stored));
    if (!search.design.empty())
        designs.push_back(search.design);
    return designs;
}

}  // namespace

std::optional<ContinuedRounds> roundsThatGoOn(
    Search &search, const PartTakers &takers, int tables, int seats, int wanted)
{
    if (takers.count() > mostTakersEmbedded)
        return std::nullopt;
    const std::vector<TablesBefore> before = regularRoundsBefore(search.task(), takers, tables, seats);
    if (before.size() < fewestRounds)
        return std::nullopt;
    const auto designs = wholeDesigns(search, tables, seats, wanted + static_cast<int>(before.size()));
    Patience patience = Patience::ofSteps(stepsOfAllEmbeddings, search.stopToken());
    const std::int64_t steps = stepsOfAllEmbeddings / static_cast<std::int64_t>(designs.size());
    std::optional<ContinuedRounds> continued;
    for (const std::vector<Round> &design : designs) {
        if (continued || 4 * design.size() < 4 * before.size() + static_cast<std::size_t>(3 * wanted))
            continue;  // too few rounds are left
        Patience part = patience.part(steps);
        continued = embedded(before, design, part);
        patience.lasts(steps - std::max<std::int64_t>(0, part.left()));
    }
    if (patience.isStopAsked())
        return std::nullopt;  // as if it had not begun: whoever plans again with the iterations done does not
    search.count(1
        + (stepsOfAllEmbeddings - std::max<std::int64_t>(patience.left(), 0)) / embeddingStepsOfAnIteration);
    return continued;
}

}  // namespace tablee::rotation
