#pragma once

#include "rotation/planner.h"

#include <stop_token>

namespace tablee::test {

/// The plan as soon as it is good enough, or what the budget has led to: whoever asks only whether that can
/// be reached need not wait for what comes after it.
template <typename Enough>
Result<rotation::Plan> planUntil(
    const rotation::Problem &problem, const rotation::Budget &budget, Enough isEnough)
{
    std::stop_source stop;
    return rotation::plan(problem, {}, budget, stop.get_token(), [&](const rotation::Plan &better) {
        if (isEnough(better))
            stop.request_stop();
    });
}

}  // namespace tablee::test
