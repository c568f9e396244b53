#include "live/round_planner.h"

#include "live/first_round.h"
#include "rotation/budget.h"
#include "rotation/room/validation.h"
#include "rotation/rules/find_contradiction.h"
#include "rotation/search/trades.h"

#include <QMetaObject>
#include <QObject>

#include <limits>
#include <utility>

namespace tablee {

namespace {

constexpr std::int64_t timesTheUsualBudget = 16;
constexpr int mostPeopleOfManyDrafts = 1000;  ///< the check of each would take longer than the search

/// With as few moves as can be; a rule that needs some more gets them.
std::optional<rotation::Contradiction> limitMoves(SeatingProblem &seating, const std::stop_token &stop)
{
    rotation::Start &start = seating.start;
    auto patience = rotation::Patience::ofSteps(stepsBeforePlanning, stop);
    auto told = findContradiction(seating.problem, start, patience);
    if (told || !start.announced)
        return told;
    start.maxMoved = rotation::fewestMoves(seating.problem, start);
    while (areImpossible(seating.problem, start, patience))
        ++*start.maxMoved;
    return std::nullopt;
}

std::optional<RoundsPlan> checkedPlan(const SeatingProblem &problem, const rotation::Plan &plan)
{
    const rotation::Verdict verdict = rotation::check(problem.problem, problem.start, plan.rounds);
    if (rotation::faultOf(verdict, plan))
        return std::nullopt;
    return RoundsPlan{problem, plan, verdict, {}};
}

/// The first round, and the rounds that follow it with what was found about them.
std::optional<RoundsPlan> joined(
    const SeatingProblem &seating, const rotation::Round &first, const rotation::Plan &after)
{
    rotation::Plan plan = after;
    plan.rounds.insert(plan.rounds.begin(), first);
    // Somebody chose the first round by hand: what it repeats could have been avoided.
    plan.proven = false;
    plan.excessBound = 0;
    const rotation::Verdict verdict = judged(seating, plan.rounds);
    if (verdict.fault)
        return std::nullopt;
    return RoundsPlan{seating, std::move(plan), verdict, {}};
}

RoundsAnswer notWanted()
{
    return tl::unexpected<rotation::PlanRefusal>{Error{ErrorCode::Cancelled, "stopped before the check"}};
}

rotation::PlanRefusal oneRoundLater(rotation::PlanRefusal refusal)
{
    if (refusal.contradiction && refusal.contradiction->round)
        ++*refusal.contradiction->round;
    return refusal;
}

RoundsAnswer planAroundPins(SeatingProblem seating, std::uint64_t seed, const std::stop_token &stop,
    const std::function<void(RoundsPlan)> &drafts, OnceStopped onceStopped)
{
    const auto planned = planFirstRound(seating, seed, stop);
    if (!planned)
        return tl::unexpected{planned.error()};
    const rotation::Round &first = planned->rounds.front();
    seating.start.maxMoved = planned->score.moved;
    const SeatingProblem after = roundsAfter(seating, first);
    rotation::Plan rest;
    rest.seed = seed;
    if (after.problem.rounds() > 0) {
        std::function<void(RoundsPlan)> draft;
        if (drafts)
            draft = [&](const RoundsPlan &found) {
                if (auto both = joined(seating, first, found.plan))
                    drafts(std::move(*both));
            };
        RoundsAnswer found = planRounds(after, seed, stop, draft, onceStopped);
        if (!found)
            return tl::unexpected{oneRoundLater(std::move(found.error()))};
        rest = std::move(found->plan);
    }
    if (onceStopped == OnceStopped::GiveUp && stop.stop_requested())
        return notWanted();
    if (auto both = joined(seating, first, rest))
        return std::move(*both);
    return tl::unexpected<rotation::PlanRefusal>{
        Error{ErrorCode::NoPlanPossible, *judged(seating, {first}).fault}};
}

/// The part of a plan that planAroundPins() made and that can still become better.
RoundsPlan withoutFirst(RoundsPlan plan)
{
    std::vector<rotation::Round> &rounds = plan.plan.rounds;
    plan.problem = roundsAfter(plan.problem, rounds.front());
    rounds.erase(rounds.begin());
    return plan;
}

/// With a turned dial it is the whole that counts, at its end: what the search finds on the way is not traded
/// yet, and repeats fewer meetings than it is to.
void improveTrade(const RoundsPlan &plan, const rotation::Budget &budget, std::stop_token stop,
    const std::function<void(RoundsPlan)> &better)
{
    const rotation::Problem &problem = plan.problem.problem;
    const auto found = rotation::plan(problem, plan.problem.start, budget, std::move(stop));
    if (!found || !rotation::isCheaper(problem.profile, found->score, plan.plan.score))
        return;
    if (auto checked = checkedPlan(plan.problem, *found))
        better(std::move(*checked));
}

}  // namespace

RoundPlanner::RoundPlanner()
{
    m_worker.setMaxThreadCount(1);
}

RoundPlanner::~RoundPlanner()
{
    stop();
    m_worker.waitForDone();
}

void RoundPlanner::stop()
{
    m_stop.request_stop();
}

void RoundPlanner::plan(SeatingProblem problem, std::uint64_t seed, QObject *context, Taker taker)
{
    stop();
    m_stop = std::stop_source{};
    m_worker.start([problem = std::move(problem), seed, context, taker = std::move(taker),
                       stop = m_stop.get_token()]() mutable {
        const auto give = [&](RoundsAnswer answer, PlanStage stage) {
            QMetaObject::invokeMethod(
                context,
                [taker, answer = std::move(answer), stage]() mutable { taker(std::move(answer), stage); },
                Qt::QueuedConnection);
        };
        const RoundsAnswer answer = planRounds(
            std::move(problem), seed, stop,
            [&](RoundsPlan draft) { give(std::move(draft), PlanStage::Draft); }, OnceStopped::GiveUp);
        give(answer, PlanStage::Planned);
        if (answer)
            improveRounds(*answer, std::move(stop),
                [&](RoundsPlan better) { give(std::move(better), PlanStage::Improved); });
    });
}

RoundsAnswer planRounds(SeatingProblem problem, std::uint64_t seed, std::stop_token stop,
    const std::function<void(RoundsPlan)> &drafts, OnceStopped onceStopped)
{
    if (const auto valid = rotation::validate(problem.problem, problem.start); !valid)
        return tl::unexpected<rotation::PlanRefusal>{valid.error()};
    if (isChangedByHand(problem))
        return planAroundPins(std::move(problem), seed, stop, drafts, onceStopped);
    if (auto told = limitMoves(problem, stop))
        return tl::unexpected{rotation::PlanRefusal{std::move(*told)}};
    std::int64_t next = 0;
    const auto progress = [&, stop](const rotation::Plan &best) {
        if (!drafts || best.iterations < next || stop.stop_requested())
            return;
        const bool isLarge = problem.problem.people > mostPeopleOfManyDrafts;
        next = isLarge ? std::numeric_limits<std::int64_t>::max() : 2 * best.iterations + 1;
        if (auto draft = checkedPlan(problem, best))
            drafts(std::move(*draft));
    };
    const Result<rotation::Plan> plan
        = rotation::plan(problem.problem, problem.start, {.seed = seed, .iterations = 0}, stop, progress);
    if (!plan)
        return tl::unexpected<rotation::PlanRefusal>{plan.error()};
    if (onceStopped == OnceStopped::GiveUp && stop.stop_requested())
        return notWanted();
    const rotation::Verdict verdict = rotation::check(problem.problem, problem.start, plan->rounds);
    if (const auto fault = rotation::faultOf(verdict, *plan))
        return tl::unexpected<rotation::PlanRefusal>{Error{ErrorCode::NoPlanPossible, *fault}};
    return RoundsPlan{std::move(problem), *plan, verdict, {}};
}

void improveRounds(RoundsPlan plan, std::stop_token stop, const std::function<void(RoundsPlan)> &better)
{
    if (isChangedByHand(plan.problem)) {
        if (RoundsPlan after = withoutFirst(plan); after.problem.problem.rounds() > 0)
            improveRounds(std::move(after), std::move(stop), [&](const RoundsPlan &found) {
                if (auto both = joined(plan.problem, plan.plan.rounds.front(), found.plan))
                    better(std::move(*both));
            });
        return;
    }
    const SeatingProblem &problem = plan.problem;
    const std::int64_t usual = rotation::usualIterations(problem.problem);
    const bool hasEnded = plan.plan.iterations < usual && plan.plan.score.aims == 0;
    if (hasEnded || stop.stop_requested())
        return;  // it ended by itself: there is nothing better to be found
    const rotation::Budget budget{plan.plan.seed, timesTheUsualBudget * usual};
    if (problem.problem.profile.dial > 0) {
        improveTrade(plan, budget, std::move(stop), better);
        return;
    }
    rotation::Score best = plan.plan.score;
    const auto progress = [&](const rotation::Plan &found) {
        if (!(found.score < best) || stop.stop_requested())
            return;
        best = found.score;
        if (auto checked = checkedPlan(problem, found))
            better(std::move(*checked));
    };
    (void)rotation::plan(problem.problem, problem.start, budget, stop, progress);
}

}  // namespace tablee
