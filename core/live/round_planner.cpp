#include "live/round_planner.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace tablee {

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
        auto plan = planRounds(std::move(problem), seed, std::move(stop));
        QMetaObject::invokeMethod(
            context, [taker = std::move(taker), plan = std::move(plan)]() mutable { taker(std::move(plan)); },
            Qt::QueuedConnection);
    });
}

Result<RoundsPlan> planRounds(SeatingProblem problem, std::uint64_t seed, std::stop_token stop)
{
    if (problem.start.announced)
        problem.start.maxMoved = rotation::fewestMoves(problem.problem, problem.start);
    Result<rotation::Plan> plan
        = rotation::plan(problem.problem, problem.start, {.seed = seed, .iterations = 0}, std::move(stop));
    if (!plan)
        return fail(plan.error());
    const rotation::Verdict verdict = rotation::check(problem.problem, problem.start, plan->rounds);
    if (verdict.fault)
        return fail(ErrorCode::NoPlanPossible, *verdict.fault);
    return RoundsPlan{std::move(problem), std::move(*plan), verdict, {}};
}

}  // namespace tablee
