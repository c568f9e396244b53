#include "rotation/planner.h"

#include "rotation/aims/aims.h"
#include "rotation/budget.h"
#include "rotation/designs/seat_by_design.h"
#include "rotation/room/validation.h"
#include "rotation/search/anneal.h"
#include "rotation/search/anneal_rows.h"
#include "rotation/search/exchange_parts.h"
#include "rotation/search/grant_wishes.h"
#include "rotation/search/keep_rules.h"
#include "rotation/search/level_out.h"
#include "rotation/search/picking.h"
#include "rotation/search/reach.h"
#include "rotation/search/seat_costs.h"
#include "rotation/search/trades.h"
#include "rotation/seating/renumber_tables.h"
#include "rotation/seating/score_of.h"
#include "rotation/seating/seat_greedily.h"

#include <limits>
#include <utility>

namespace tablee::rotation {

namespace {

constexpr int longestAnnealing = 4096;  ///< times the first one
constexpr int levellings = 8;
constexpr std::int64_t stepsOfAFirstScore = 3'500'000;  ///< enough for 5,000 people in 60 rounds of tens
constexpr int levellingsForWishes = 1;  ///< without a budget: whoever waits for tables does not wait for more

Plan planOf(
    const Task &task, const Seating &seating, const Score &score, std::uint64_t seed, std::int64_t iterations)
{
    // One that breaks rules may well repeat less than those that keep them can.
    const int bound = score.broken > 0 ? std::min(task.bounds.excess, score.excess) : task.bounds.excess;
    return {seating.toRounds(), score, bound, isProvenBest(task, score), seed, iterations, {}, {},
        task.bounds.worstOff};
}

class ProgressReport final : public BestListener {
public:
    ProgressReport(const Task &task, const Progress &progress, std::uint64_t seed)
        : m_task{task}
        , m_progress{progress}
        , m_seed{seed}
    {
    }
    void becameBetter(const Seating &seating, const Score &score, std::int64_t iterations) override
    {
        if (m_progress)
            m_progress(planOf(m_task, seating, score, m_seed, iterations));
    }

private:
    const Task &m_task;
    const Progress &m_progress;
    std::uint64_t m_seed;
};

template <typename Meetings, typename Use> void onDraftOfBest(Search &search, Use use)
{
    Draft<Meetings> draft{search.task(), search.best(), search.stopToken()};
    use(draft);
}

template <typename Meetings> void settle(Search &search, std::int64_t iterations)
{
    onDraftOfBest<Meetings>(search, [&](auto &draft) {
        quench(draft, search, iterations);
        levelOut(draft, search, iterations / 2);
    });
}

bool areManyKeptApart(const Problem &problem)
{
    return std::cmp_greater_equal(problem.apart.size(), problem.people);
}

template <typename Meetings> void annealFromBest(Search &search, std::int64_t iterations, int weightOfRule)
{
    if (SeatCosts::fit(search.task()))
        return annealRows(search, iterations, weightOfRule);
    onDraftOfBest<Meetings>(search, [&](auto &draft) { anneal(draft, search, iterations); });
}

template <typename Meetings> void levelOutBest(Search &search, std::int64_t iterations)
{
    onDraftOfBest<Meetings>(search, [&](auto &draft) { levelOut(draft, search, iterations); });
}

template <typename Meetings> void annealLevellingBest(Search &search, std::int64_t iterations)
{
    onDraftOfBest<Meetings>(search, [&](auto &draft) { annealLevelling(draft, search, iterations); });
}

bool someFallShortOfReach(const Search &search)
{
    return SeatCosts::fit(search.task()) && Reach{search.task(), search.best()}.lack() > 0;
}

void grantWishesOfBest(Search &search, std::int64_t iterations)
{
    if (!Aims::fit(search.task()) || search.isOver())
        return;
    if (search.task().problem.changeTables)
        renumberTables(search);
    exchangeParts(search, iterations / 2);
    grantWishes(search, iterations);
}

Score offer(Search &search, Seating seating)
{
    // Whoever stops the search has a plan already, or waits only so long for the first.
    const Patience patience
        = search.hasBest() ? Patience{} : Patience{search.stopToken(), stepsOfAFirstScore};
    const Score score = scoreOf(search.task(), seating, patience);
    search.offer(std::move(seating), score);
    return score;
}

/// In a larger room one start takes the time there is.
constexpr int mostPeopleOfTwoStarts = 1000;

void seatFirst(Search &search)
{
    const Task &task = search.task();
    const std::vector<Round> &warm = task.start.warm;
    offer(search, seatGreedily(task, warm, search.random, search.stopToken()));
    if (!warm.empty() && task.people() <= mostPeopleOfTwoStarts && !search.isOver()
        && !search.isExcessProven())  // too much of it may have gone
        offer(search, seatGreedily(task, {}, search.random, search.stopToken()));
}

/// What a design leaves to be mended is mended aside: a plan with more repeats that keeps all rules already
/// would stand in its way. Only where a design repeats less than the best so far there is hope in that.
template <typename Meetings> void mend(Search &search, Seating seating, std::int64_t iterations)
{
    Search aside{
        search.task(), search.random.next(), std::min(iterations, search.left()), search.stopToken()};
    offer(aside, std::move(seating));
    keepRules(aside, iterations / 4);
    seatByRules(aside);
    if (!aside.isOver() && !hasNothingToMove(aside.best()))
        settle<Meetings>(aside, iterations / 2);
    search.count(aside.done());
    search.offer(aside.best(), aside.bestScore());
}

template <typename Meetings>
void tryDesign(Search &search, std::int64_t searching, std::int64_t dealing, std::int64_t mending)
{
    if (search.isOver() || search.isExcessProven())
        return;
    const std::vector<Round> rounds = seatByDesign(search, searching, dealing);
    if (rounds.empty())
        return;
    Seating seating = seatGreedily(search.task(), rounds, search.random, search.stopToken());
    if (search.hasBest() && search.isOver())
        return;  // seated in a hurry: whoever plans again with the iterations done has no such seating
    search.count(1);
    const int mostRepeats = search.hasBest() ? search.bestScore().excess : std::numeric_limits<int>::max();
    const Score score = offer(search, seating);
    if (score.excess < mostRepeats && !search.isOver() && !search.isExcessProven())
        mend<Meetings>(search, std::move(seating), mending);
}

/// Where people know few others, the parts of a design can be dealt so that hardly any of those meet; where
/// they know many, looking for one is seldom worth its time, and only those that need no search are tried.
bool areDesignsHopeful(const Problem &problem)
{
    constexpr std::size_t fewPairsOfOne = 2;
    return problem.known.size() <= fewPairsOfOne * static_cast<std::size_t>(problem.people);
}

/// A first seating is made to keep the rules, and quenched; then one annealing after the other, a short one
/// first and then each twice as long, each levelled out, with longer and longer looks for a design between
/// them. How long they take does not depend on the budget, so that a search that was stopped is the beginning
/// of a longer one.
template <typename Meetings> void begin(Search &search)
{
    const Task &task = search.task();
    const std::int64_t quench = firstQuench(task.problem);
    const bool isDesignTried = !task.hasAcquaintances();  // what is known takes no time
    if (isDesignTried && !task.hasRules())
        tryDesign<Meetings>(search, 0, quench / 2, quench);
    if (search.hasBest() && search.isOver())
        return;
    seatFirst(search);
    if (hasNothingToMove(search.best()))
        return;
    keepRules(search, quench / 2);
    seatByRules(search);
    seatTableByTable(search);
    // A design may break rules at first, and whoever stops early is to have them kept.
    if (isDesignTried && task.hasRules())
        tryDesign<Meetings>(search, 0, quench / 2, quench);
    if (!search.isOver())
        settle<Meetings>(search, quench);
}

template <typename Meetings> void improve(Search &search, int mostForWishes)
{
    const Task &task = search.task();
    const std::int64_t unit = firstAnnealing(task.problem);
    if (search.isOver() || hasNothingToMove(search.best()))
        return;
    bool isSoft = areManyKeptApart(task.problem);  // every other time: what is best there may break rules
    for (std::int64_t length = unit / 4; !search.isOver() && !search.isExcessProven();
         length = std::clamp(2 * length, unit, longestAnnealing * unit)) {
        annealFromBest<Meetings>(search, length, isSoft ? softWeightOfBroken : weightOfBroken);
        isSoft = !isSoft && areManyKeptApart(task.problem);
        keepRules(search, length);
        const bool isSought
            = !task.hasAcquaintances() || (areDesignsHopeful(task.problem) && !search.isExcessProven());
        tryDesign<Meetings>(search, isSought ? length / 4 : 0, length / 4, length / 4);
        if (!search.isOver())
            levelOutBest<Meetings>(search, unit / 8);
        grantWishesOfBest(search, length / 4);
    }
    for (int time = 0; time < levellings && !search.isOver(); ++time) {
        const bool isLevel
            = search.bestScore().worstOffLack <= 0 && search.bestScore().moved == task.bounds.moved;
        if (isLevel && time >= mostForWishes)
            return;
        if (!isLevel) {
            if (time % 2 == 0 && someFallShortOfReach(search))
                annealRowsWithinReach(search, unit / 4 << time);
            else
                annealLevellingBest<Meetings>(search, unit / 8 << time);
            levelOutBest<Meetings>(search, unit / 8);
        }
        grantWishesOfBest(search, unit / 4 << time);
    }
}

std::optional<Task> understood(const Problem &problem, const Start &start, const std::stop_token &stop)
{
    try {
        return std::optional<Task>{std::in_place, problem, start, Patience{stop}};
    } catch (const Stopped &) {
        return std::nullopt;
    }
}

template <typename Meetings> void searchOnce(Search &search, int mostForWishes)
{
    try {
        if (!search.hasBest())
            begin<Meetings>(search);
        improve<Meetings>(search, mostForWishes);
    } catch (const Stopped &) {
    }
}

/// Until the budget is spent, or somebody asks for a stop: then the best so far, if there is any.
std::optional<Plan> searched(
    const Task &task, const Budget &budget, const std::stop_token &stop, const Progress &progress)
{
    ProgressReport report{task, progress, budget.seed};
    const std::int64_t iterations = budget.iterations > 0 ? budget.iterations : usualIterations(task.problem);
    const bool weighs = task.problem.profile.dial > 0 && Aims::fit(task);
    Search search{task, budget.seed, iterations, stop, &report};
    const auto searchOn = [&](int mostForWishes) {
        if (task.people() <= mostPeopleCounted)
            searchOnce<CountedMeetings>(search, mostForWishes);
        else
            searchOnce<ComparedMeetings>(search, mostForWishes);
    };
    std::optional<Traded> better;
    if (weighs)
        better = searchInTurn(search, iterations, [&](bool isFirst) {
            searchOn(isFirst ? levellingsForWishes : levellings);  // the dial grants wishes once more
        });
    else
        searchOn(budget.iterations == 0 ? levellingsForWishes : levellings);
    if (!search.hasBest())
        return std::nullopt;
    Plan plan = planOf(task, search.best(), search.bestScore(), budget.seed, search.done());
    plan.missed = search.bestMissed();
    if (better && isCheaper(task.problem.profile, better->score, plan.score))
        trade(task, *better, plan);
    return plan;
}

}  // namespace

int unavoidableRepeats(const Problem &problem, const Start &start)
{
    return Task{problem, start}.bounds.excess;
}

Result<Plan> plan(const Problem &problem, const Start &start, const Budget &budget, std::stop_token stop,
    const Progress &progress)
{
    if (const auto valid = validate(problem, start); !valid)
        return fail(valid.error());
    if (budget.iterations < 0)
        return fail(ErrorCode::InvalidInput, "a negative number of iterations");
    const auto stopped = fail(ErrorCode::Cancelled, "stopped before there was a plan");
    const auto task = understood(problem, start, stop);
    if (!task)
        return stopped;
    if (task->bounds.moved > task->mostMoved)
        return fail(ErrorCode::NoPlanPossible,
            "at least " + std::to_string(task->bounds.moved) + " people must change tables, at most "
                + std::to_string(task->mostMoved) + " may");
    auto plan = searched(*task, budget, stop, progress);
    if (!plan)
        return stopped;
    return *std::move(plan);
}

}  // namespace tablee::rotation
