#include "live/round_planner.h"

#include <QPromise>

#include <memory>

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

QFuture<Result<RoundsPlan>> RoundPlanner::plan(SeatingProblem problem, std::uint64_t seed)
{
    stop();
    m_stop = std::stop_source{};
    const auto promise = std::make_shared<QPromise<Result<RoundsPlan>>>();
    promise->start();
    m_worker.start([promise, problem = std::move(problem), seed, stop = m_stop.get_token()]() mutable {
        promise->addResult(planRounds(std::move(problem), seed, stop));
        promise->finish();
    });
    return promise->future();
}

Result<RoundsPlan> planRounds(SeatingProblem problem, std::uint64_t seed, std::stop_token stop)
{
    Result<rotation::Plan> plan
        = rotation::plan(problem.problem, problem.start, {.seed = seed, .iterations = 0}, std::move(stop));
    if (!plan)
        return fail(plan.error());
    const rotation::Verdict verdict = rotation::check(problem.problem, problem.start, plan->rounds);
    if (verdict.fault)
        return fail(ErrorCode::NoPlanPossible, *verdict.fault);
    return RoundsPlan{std::move(problem), std::move(*plan), verdict};
}

}  // namespace tablee
