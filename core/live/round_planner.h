#pragma once

#include "live/seating_problem.h"

#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <stop_token>

class QObject;

namespace tablee {

/// Plans rounds in a worker thread, one plan at a time: a new wish stops the one before.
class RoundPlanner {
public:
    using Taker = std::function<void(Result<RoundsPlan>)>;

    RoundPlanner();
    /// Stops, and waits until the worker has let go.
    ~RoundPlanner();
    RoundPlanner(const RoundPlanner &) = delete;
    RoundPlanner &operator=(const RoundPlanner &) = delete;

    /// Gives `taker` the plan in the thread of `context`, which must outlive this planner, from its event
    /// loop and never before this returns. A plan that was stopped comes too. Errors: as planRounds().
    void plan(SeatingProblem problem, std::uint64_t seed, QObject *context, Taker taker);
    void stop();

private:
    QThreadPool m_worker;
    std::stop_source m_stop;
};

/// A plan, judged by the independent checker before it is handed out. An announced first round is repaired
/// with as few moves as can be. Errors: as rotation::plan(); NoPlanPossible when the checker finds fault with
/// it.
Result<RoundsPlan> planRounds(SeatingProblem problem, std::uint64_t seed, std::stop_token stop = {});

}  // namespace tablee
