#pragma once

#include "evening/evening_state.h"

#include <vector>

namespace tablee {

/// Of a step to come: how much shorter it becomes. Whole minutes.
struct Share {
    StepId step;
    Milliseconds amount = {};

    friend bool operator==(const Share &, const Share &) = default;
};
using Shares = std::vector<Share>;

/// The most that a step to come can give: a minute is left to it. Zero for a step that has begun.
Milliseconds mostOf(const EveningState &evening, StepId step);

/// A fair way to take `minutes` from the steps to come: minute by minute from the step that is then the
/// longest, the later one of two, so that rounds of one length stay alike and short steps are spared. No step
/// gives more than half of its length; what is left over is not found. A share for every step that could give
/// something, in the order of the agenda.
Shares proposedShares(const EveningState &evening, Milliseconds minutes);

Milliseconds sumOf(const Shares &shares);

}  // namespace tablee
