#pragma once

#include "live/seating_problem.h"

#include <QFuture>
#include <QThreadPool>

#include <cstdint>
#include <stop_token>

namespace tablee {

/// Plans rounds in a worker thread, one plan at a time: a new wish stops the one before.
class RoundPlanner {
public:
    RoundPlanner();
    ~RoundPlanner();
    RoundPlanner(const RoundPlanner &) = delete;
    RoundPlanner &operator=(const RoundPlanner &) = delete;

    /// The plan, judged by the independent checker before it is handed out. Errors: as rotation::plan();
    /// NoPlanPossible when the checker finds fault with it.
    QFuture<Result<RoundsPlan>> plan(SeatingProblem problem, std::uint64_t seed);
    void stop();

private:
    QThreadPool m_worker;
    std::stop_source m_stop;
};

/// The same on the calling thread, for the demo evening.
Result<RoundsPlan> planRounds(SeatingProblem problem, std::uint64_t seed, std::stop_token stop = {});

}  // namespace tablee
