#pragma once

#include "live/seating_problem.h"
#include "rotation/plan_refusal.h"

#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <stop_token>

class QObject;

namespace tablee {

/// Checked rounds, or why there are none.
using RoundsAnswer = tl::expected<RoundsPlan, rotation::PlanRefusal>;

/// How far the planning of rounds has come.
enum class PlanStage {
    Draft,  ///< the best so far; a better one may follow soon
    Planned,  ///< what the usual budget gives, or why there is no plan
    Improved  ///< found afterwards, by searching on
};

/// Plans rounds in a worker thread, one plan at a time: a new wish stops the one before.
class RoundPlanner {
public:
    using Taker = std::function<void(RoundsAnswer, PlanStage)>;

    RoundPlanner();
    /// Stops, and waits until the worker has let go.
    ~RoundPlanner();
    RoundPlanner(const RoundPlanner &) = delete;
    RoundPlanner &operator=(const RoundPlanner &) = delete;

    /// Gives `taker` drafts, the plan, and whatever is better than that until it is stopped or some seconds
    /// have passed: in the thread of `context`, which must outlive this planner, from its event loop and
    /// never before this returns. Of a plan that was stopped comes that it was cancelled, at once. Refusals:
    /// as planRounds().
    void plan(SeatingProblem problem, std::uint64_t seed, QObject *context, Taker taker);
    void stop();

private:
    QThreadPool m_worker;
    std::stop_source m_stop;
};

/// What becomes of a plan once a stop has been asked for: the best so far is judged and handed out, or nobody
/// wants it any more and it is Cancelled, for the check of thousands takes its time.
enum class OnceStopped { Answer, GiveUp };

/// A plan, judged by the independent checker before it is handed out. An announced first round is repaired
/// with as few moves as can be; one that was changed by hand by itself, around those who stay, for whom rules
/// are left out of it where need be. `drafts` is given better and better ones on the way, checked too, fewer
/// as time goes by. Refusals: as rotation::plan(); NoPlanPossible with a contradiction where rules contradict
/// each other, or when the checker finds fault with it.
RoundsAnswer planRounds(SeatingProblem problem, std::uint64_t seed, std::stop_token stop = {},
    const std::function<void(RoundsPlan)> &drafts = {}, OnceStopped onceStopped = OnceStopped::Answer);

/// Searches on from the beginning, with a budget many times as long, and gives `better` each plan that is
/// better than `plan` and the ones before.
void improveRounds(RoundsPlan plan, std::stop_token stop, const std::function<void(RoundsPlan)> &better);

}  // namespace tablee
