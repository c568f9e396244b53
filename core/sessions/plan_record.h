#pragma once

#include "evening/event.h"
#include "foundation/id.h"
#include "foundation/reading.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace tablee {

/// A plan as it is kept: who sits where in which round, and how it was found. Never changed once written; a
/// swap or a repair is a new plan with a parent.
struct PlanRecord {
    PlanId parent = {};  ///< the plan this one was made from; invalid for none
    Milliseconds madeAt = {};  ///< UTC
    std::uint64_t seed = 0;
    std::int64_t iterations = 0;
    QString engineVersion = {};
    int firstRound = 1;
    int excess = 0;  ///< repeats, as the planner counts them
    int bound = 0;  ///< no plan has less excess
    bool proven = false;
    std::map<int, Seats> rounds = {};  ///< by round; an invalid table means that the member rests
    std::map<int, std::vector<MemberId>> pinned = {};  ///< by round, by id: who stay at their table

    friend bool operator==(const PlanRecord &, const PlanRecord &) = default;
};

}  // namespace tablee
