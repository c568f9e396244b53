#pragma once

#include "rotation/problem.h"
#include "rotation/room/acquaintances.h"
#include "rotation/room/patience.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// What the rules force on every plan that keeps them: who must sit together does so in each round, and all
/// but the first time is a repeat; who must sit apart, or at two tables, never meets. Counted for bounds, so
/// that what is not certain is left out; so is everything of groups that no table could hold.
struct ForcedMeetings {
    ForcedMeetings(const Problem &problem, const Acquaintances &known, Patience &patience);

    std::vector<std::int64_t> repeats;  ///< by person
    std::vector<std::int64_t> inRound;  ///< by round: pairs that repeat
    std::vector<Pair> meet;  ///< who meet for the first time because they must
    std::vector<std::vector<Person>> never;  ///< by person, sorted
    std::vector<std::vector<int>> company;  ///< by round and person: how many must sit with them, themselves
                                            ///< among them; empty for rounds where nobody must
    std::vector<int> tables;  ///< by person: the only one they may sit at, -1 where they have their choice
};

}  // namespace tablee::rotation
