#include "live/first_round.h"

#include "rotation/rules/find_contradiction.h"

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

using rotation::Person;

template <typename Rule> void leaveOut(std::vector<Rule> &rules, const std::vector<Rule> &leftOut)
{
    std::erase_if(rules,
        [&](const Rule &rule) { return std::find(leftOut.begin(), leftOut.end(), rule) != leftOut.end(); });
}

/// Where everybody sits in one round, -1 for who does not.
std::vector<int> tablesIn(const rotation::Round &round, int people)
{
    std::vector<int> tables(static_cast<std::size_t>(people), -1);
    for (std::size_t table = 0; table < round.size(); ++table)
        for (const Person person : round[table])
            tables[static_cast<std::size_t>(person)] = static_cast<int>(table);
    return tables;
}

/// How many of the rules that are left out the first round does break.
int brokenOf(const LeftOutRules &leftOut, const std::vector<int> &tables)
{
    const auto at = [&](Person person) {
        return tables[static_cast<std::size_t>(person)];
    };
    const auto bothSit = [&](const rotation::Pair &pair) {
        return at(pair.first) >= 0 && at(pair.second) >= 0;
    };
    const auto areTogether = [&](const rotation::Pair &pair) {
        return at(pair.first) == at(pair.second);
    };
    const auto broken = std::count_if(leftOut.together.begin(), leftOut.together.end(),
                            [&](const rotation::Pair &pair) { return bothSit(pair) && !areTogether(pair); })
        + std::count_if(leftOut.apart.begin(), leftOut.apart.end(),
            [&](const rotation::Pair &pair) { return bothSit(pair) && areTogether(pair); })
        + std::count_if(leftOut.fixed.begin(), leftOut.fixed.end(), [&](const rotation::FixedSeat &seat) {
              return at(seat.person) >= 0 && at(seat.person) != seat.table;
          });
    return static_cast<int>(broken);
}

/// Whether the round seats everybody as it was announced, and has only to be said again.
bool standsAsTold(const SeatingProblem &first)
{
    const std::vector<int> &sizes = first.problem.tableSizes.front();
    return std::equal(sizes.begin(), sizes.end(), first.start.announced->begin(),
        first.start.announced->end(),
        [](int size, const rotation::Table &table) { return size == static_cast<int>(table.size()); });
}

bool isPin(const SeatingProblem &seating, const rotation::FixedSeat &seat)
{
    return std::find(seating.pinned.begin(), seating.pinned.end(), seat) != seating.pinned.end();
}

/// Leaves out of the first round one rule of those told, no pin; whether there was one.
bool leaveOutOneOf(const rotation::Contradiction &told, SeatingProblem &seating)
{
    LeftOutRules &leftOut = seating.leftOut;
    const auto seat = std::find_if(told.fixed.rbegin(), told.fixed.rend(),
        [&](const rotation::FixedSeat &fixed) { return !isPin(seating, fixed); });
    if (seat != told.fixed.rend())
        leftOut.fixed.push_back(*seat);
    else if (!told.apart.empty())
        leftOut.apart.push_back(told.apart.back());
    else if (!told.together.empty())
        leftOut.together.push_back(told.together.back());
    else
        return false;
    return true;
}

/// Leaves out of the first round what cannot be kept where people stay who were moved by hand. Answers what
/// cannot be kept even without them.
std::optional<rotation::Contradiction> leaveOutWhatPinsBreak(
    SeatingProblem &seating, rotation::Patience &patience)
{
    SeatingProblem unpinned = seating;
    unpinned.pinned.clear();
    if (auto told = findContradiction(firstRoundOf(unpinned).problem, {}, patience))
        return told;
    while (const auto told = findContradiction(firstRoundOf(seating).problem, {}, patience))
        if (!leaveOutOneOf(*told, seating))
            break;
    return std::nullopt;
}

Result<rotation::Plan> planOfFirst(SeatingProblem first, std::uint64_t seed, const std::stop_token &stop)
{
    int fewest = 0;
    if (!standsAsTold(first)) {
        fewest = rotation::fewestMoves(first.problem, first.start);
        auto patience = rotation::Patience::ofSteps(stepsBeforePlanning, stop);
        for (first.start.maxMoved = fewest; areImpossible(first.problem, first.start, patience);)
            first.start.maxMoved = ++fewest;
    }
    Result<rotation::Plan> plan;
    for (const int more : {0, 2, first.problem.people}) {
        first.start.maxMoved = fewest + more;
        plan = rotation::plan(first.problem, first.start, {.seed = seed, .iterations = 0}, stop);
        if ((plan && plan->score.broken == 0) || stop.stop_requested())
            break;
    }
    return plan;
}

}  // namespace

bool isChangedByHand(const SeatingProblem &seating)
{
    return !seating.pinned.empty() || seating.leftOut != LeftOutRules{};
}

SeatingProblem firstRoundOf(const SeatingProblem &seating)
{
    SeatingProblem first = seating;
    rotation::Problem &problem = first.problem;
    problem.tableSizes.resize(1);
    leaveOut(problem.together, seating.leftOut.together);
    leaveOut(problem.apart, seating.leftOut.apart);
    leaveOut(problem.fixed, seating.leftOut.fixed);
    for (const rotation::FixedSeat &pin : seating.pinned)
        if (std::find(problem.fixed.begin(), problem.fixed.end(), pin) == problem.fixed.end())
            problem.fixed.push_back(pin);
    first.leftOut = {};
    first.pinned.clear();
    return first;
}

SeatingProblem roundsAfter(const SeatingProblem &seating, const rotation::Round &first)
{
    SeatingProblem after = seating;
    ++after.firstRound;
    after.problem.tableSizes.erase(after.problem.tableSizes.begin());
    after.start.held.push_back(first);
    after.start.announced.reset();
    after.start.maxMoved.reset();
    if (!after.start.warm.empty())
        after.start.warm.erase(after.start.warm.begin());
    after.leftOut = {};
    after.pinned.clear();
    return after;
}

tl::expected<rotation::Plan, rotation::PlanRefusal> planFirstRound(
    SeatingProblem &seating, std::uint64_t seed, const std::stop_token &stop)
{
    auto patience = rotation::Patience::ofSteps(stepsBeforePlanning, stop);
    if (auto told = leaveOutWhatPinsBreak(seating, patience))
        return tl::unexpected{rotation::PlanRefusal{std::move(*told)}};
    Result<rotation::Plan> plan = planOfFirst(firstRoundOf(seating), seed, stop);
    if (plan && plan->score.broken > 0 && !stop.stop_requested()) {
        const rotation::Problem &problem = seating.problem;
        seating.leftOut = {problem.together, problem.apart, problem.fixed};
        plan = planOfFirst(firstRoundOf(seating), seed, stop);
    }
    if (!plan)
        return tl::unexpected<rotation::PlanRefusal>{plan.error()};
    return std::move(*plan);
}

rotation::Verdict judged(const SeatingProblem &seating, const std::vector<rotation::Round> &rounds)
{
    rotation::Verdict verdict = rotation::check(seating.problem, seating.start, rounds);
    if (!verdict.fault && !rounds.empty())
        verdict.broken -= brokenOf(seating.leftOut, tablesIn(rounds.front(), seating.problem.people));
    return verdict;
}

}  // namespace tablee
