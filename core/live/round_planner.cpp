#include "live/round_planner.h"

#include "rotation/budget.h"
#include "rotation/find_contradiction.h"
#include "rotation/trades.h"
#include "rotation/validation.h"

#include <QMetaObject>
#include <QObject>

#include <limits>
#include <utility>

namespace tablee {

namespace {

constexpr std::int64_t timesTheUsualBudget = 16;
constexpr std::int64_t stepsBeforePlanning = 30'000'000;  ///< of looking for rules that cannot be kept
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

/// The announced round alone, told anew around those who are to stay where they are; nothing where they
/// cannot.
std::optional<rotation::Round> repairedAroundPins(
    const SeatingProblem &seating, std::uint64_t seed, const std::stop_token &stop)
{
    rotation::Problem round = seating.problem;
    round.tableSizes.resize(1);
    round.fixed = seating.pinned;
    rotation::Start start = seating.start;
    for (const int more : {0, 2, round.people}) {
        start.maxMoved = rotation::fewestMoves(round, start) + more;
        const auto plan = rotation::plan(round, start, {.seed = seed, .iterations = 0}, stop);
        if (plan && plan->score.broken == 0)
            return plan->rounds.front();
    }
    return std::nullopt;
}

std::optional<RoundsPlan> checkedPlan(const SeatingProblem &problem, const rotation::Plan &plan)
{
    const rotation::Verdict verdict = rotation::check(problem.problem, problem.start, plan.rounds);
    if (rotation::faultOf(verdict, plan))
        return std::nullopt;
    return RoundsPlan{problem, plan, verdict, {}};
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
        const RoundsAnswer answer = planRounds(std::move(problem), seed, stop,
            [&](RoundsPlan draft) { give(std::move(draft), PlanStage::Draft); });
        give(answer, PlanStage::Planned);
        if (answer)
            improveRounds(*answer, std::move(stop),
                [&](RoundsPlan better) { give(std::move(better), PlanStage::Improved); });
    });
}

RoundsAnswer planRounds(SeatingProblem problem, std::uint64_t seed, std::stop_token stop,
    const std::function<void(RoundsPlan)> &drafts)
{
    if (const auto valid = rotation::validate(problem.problem, problem.start); !valid)
        return tl::unexpected<rotation::PlanRefusal>{valid.error()};
    if (auto round = problem.pinned.empty() ? std::nullopt : repairedAroundPins(problem, seed, stop))
        problem.start.announced = std::move(round);
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
    const Result<rotation::Plan> plan = rotation::plan(
        problem.problem, problem.start, {.seed = seed, .iterations = 0}, std::move(stop), progress);
    if (!plan)
        return tl::unexpected<rotation::PlanRefusal>{plan.error()};
    const rotation::Verdict verdict = rotation::check(problem.problem, problem.start, plan->rounds);
    if (const auto fault = rotation::faultOf(verdict, *plan))
        return tl::unexpected<rotation::PlanRefusal>{Error{ErrorCode::NoPlanPossible, *fault}};
    return RoundsPlan{std::move(problem), *plan, verdict, {}};
}

void improveRounds(RoundsPlan plan, std::stop_token stop, const std::function<void(RoundsPlan)> &better)
{
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
        if (!(found.score < best))
            return;
        best = found.score;
        if (auto checked = checkedPlan(problem, found))
            better(std::move(*checked));
    };
    (void)rotation::plan(problem.problem, problem.start, budget, std::move(stop), progress);
}

}  // namespace tablee
