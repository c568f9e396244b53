#pragma once

#include "rotation/judging/plan_checker.h"
#include "rotation/planner.h"
#include "support/rotation_problems.h"

#include <string>

namespace tablee::test {

/// Rounds held, one announced, an old plan: each as chance will have it.
inline rotation::Start variedStart(const rotation::Problem &problem, Random &random)
{
    rotation::Start start;
    if (random.below(2) == 0)
        start.held = seatedByChance(problem, random);
    if (random.below(2) == 0)
        start.warm = seatedByChance(problem, random);
    if (random.below(2) == 0) {
        start.announced = seatedByChance(problem, random).front();
        start.maxMoved = fewestMoves(problem, start) + static_cast<int>(random.below(4));
    }
    return start;
}

/// What the judge finds wrong with a plan, its score included; nothing where both agree.
inline std::string wrongIn(
    const rotation::Problem &problem, const rotation::Start &start, const rotation::Plan &plan)
{
    const rotation::Verdict verdict = check(problem, start, plan.rounds);
    if (const auto fault = faultOf(verdict, plan))
        return *fault;
    if (start.announced && start.maxMoved && verdict.moved > *start.maxMoved)
        return "more people moved than may";
    if (plan.proven && (!plan.isExcessProven() || verdict.worstOff != plan.worstOffBound))
        return "proven in vain";
    return "";
}

}  // namespace tablee::test
