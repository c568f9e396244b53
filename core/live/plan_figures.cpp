#include "live/plan_figures.h"

namespace tablee {

MeetingFigures figuresOf(const RoundsPlan &plan)
{
    return {.people = static_cast<int>(plan.problem.people.size()),
        .tables = static_cast<int>(plan.problem.tables.size()),
        .fresh = plan.verdict.fresh,
        .freshBound = plan.mostFresh(),
        .seatPairs = plan.verdict.seatPairs,
        .excess = plan.verdict.excess};
}

}  // namespace tablee
