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

namespace {

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

/// What the planner begins from: as few as can be may change the place they were told.
rotation::Start startOf(const SeatingProblem &seating, std::uint64_t seed, const std::stop_token &stop)
{
    rotation::Start start = seating.start;
    if (!start.announced)
        return start;
    if (auto round = seating.pinned.empty() ? std::nullopt : repairedAroundPins(seating, seed, stop))
        start.announced = std::move(round);
    start.maxMoved = rotation::fewestMoves(seating.problem, start);
    return start;
}

}  // namespace

Result<RoundsPlan> planRounds(SeatingProblem problem, std::uint64_t seed, std::stop_token stop)
{
    const rotation::Start start = startOf(problem, seed, stop);
    Result<rotation::Plan> plan
        = rotation::plan(problem.problem, start, {.seed = seed, .iterations = 0}, std::move(stop));
    if (!plan)
        return fail(plan.error());
    const rotation::Verdict verdict = rotation::check(problem.problem, problem.start, plan->rounds);
    if (verdict.fault)
        return fail(ErrorCode::NoPlanPossible, *verdict.fault);
    return RoundsPlan{std::move(problem), std::move(*plan), verdict, {}};
}

}  // namespace tablee
