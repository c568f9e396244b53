#pragma once

#include "foundation/result.h"
#include "rotation/plan_refusal.h"
#include "rotation/planner.h"

#include <QString>
#include <QStringList>

namespace tablee {

/// What `tablee plan` is asked for.
struct PlanRequest {
    QString problemPath;
    QString outputPath;
    double timeLimitSeconds = 0;  ///< 0: as long as the iterations take
    std::uint64_t seed = 1;
    std::int64_t iterations = 0;  ///< 0: as many as the time allows, or as a problem of this shape is worth
};

/// What came of it.
struct PlanSummary {
    rotation::Score score;
    int bound = 0;  ///< no plan repeats fewer meetings
    bool proven = false;  ///< best by excess and by worst-off
    int worstOff = 0;  ///< new people met by the one who meets fewest
    std::uint64_t seed = 0;
    std::int64_t iterations = 0;
    double seconds = 0;
    bool isExcessProven = false;  ///< no plan repeats fewer meetings, be the worst-off as they are
    QStringList notRead = {};  ///< keys of the problem that nothing reads
};

/// Reads a problem, plans it, has the plan checked and writes it; the output is there whole or not at all.
/// Refusals: FileMissing, InvalidInput and NoPlanPossible as the problem deserves, the last with the
/// contradiction where rules contradict each other; StorageFailed when the output cannot be written.
tl::expected<PlanSummary, rotation::PlanRefusal> runPlan(const PlanRequest &request);

/// "broken 0  excess 3 (bound 2)  worst-off 17  moved 0  seed 1  iterations 4000000  0.31 s", with "proven
/// best" where it is so, "excess proven" where the worst-off may still be better off, else "not proven".
QString lineOf(const PlanSummary &summary);

}  // namespace tablee
