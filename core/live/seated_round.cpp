#include "live/seated_round.h"

namespace tablee {

namespace {

/// The evening when the round had been told and not begun: with everybody who sits there, and nobody else.
EveningState beforeRound(EveningState evening, int round)
{
    for (const Step &step : evening.setting.agenda)
        if (step.round >= round)
            evening.room.steps[step.id] = {};
    for (auto &[id, member] : evening.room.members) {
        const auto table = tableOf(evening, round, id);
        member.present = table && table->isValid();
        if (member.present)
            evening.room.closedTables.erase(*table);
    }
    evening.room.closed = false;
    return evening;
}

}  // namespace

std::optional<RoundsPlan> seatedRound(
    EveningState evening, int round, const std::function<SeatingProblem(const EveningState &)> &question)
{
    RoundsPlan plan;
    plan.problem = question(beforeRound(std::move(evening), round));
    if (round <= 0 || plan.problem.firstRound != round || !plan.problem.start.announced)
        return std::nullopt;
    plan.problem.problem.tableSizes.resize(1);
    plan.plan.rounds = {*plan.problem.start.announced};
    return plan;
}

}  // namespace tablee
