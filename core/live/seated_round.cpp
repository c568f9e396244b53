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

/// Rules that it broke are no reason for anything in it.
void dropBroken(SeatingProblem &seating)
{
    const auto drop = [](auto &rules, const auto &broken) {
        for (const auto &rule : broken)
            std::erase(rules, rule);
    };
    drop(seating.problem.together, seating.leftOut.together);
    drop(seating.problem.apart, seating.leftOut.apart);
    drop(seating.problem.fixed, seating.leftOut.fixed);
    seating.leftOut = {};
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
    dropBroken(plan.problem);
    plan.plan.rounds = {*plan.problem.start.announced};
    return plan;
}

}  // namespace tablee
