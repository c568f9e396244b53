#pragma once

#include "evening/evening_state.h"
#include "sessions/loaded_session.h"
#include "sessions/plan_record.h"

#include <optional>

namespace tablee {

/// A round that has been announced and in which two people change places.
struct SwappedRound {
    int round = 0;
    PlanRecord plan;  ///< of that round alone; its parent is the plan the room had been told
};

/// Nothing where the round has begun or the two do not sit at two tables. Whoever changed places is pinned,
/// and so is whoever was before. Without a repeat it is proven, unless rules would have to be kept too.
std::optional<SwappedRound> swappedRound(const EveningState &evening, const KnownPairs &metBefore,
    const std::vector<SeatRule> &rules, int round, MemberId one, MemberId other);

/// Pairs that have met before and sit together again, at the tables concerned.
struct RepeatCount {
    int now = 0;
    int then = 0;

    friend bool operator==(const RepeatCount &, const RepeatCount &) = default;
};

/// What a change of places would bring: `one` and `other` take each other's chair.
RepeatCount repeatsOfSwap(
    const EveningState &evening, const KnownPairs &metBefore, int round, MemberId one, MemberId other);

/// The same when `member` goes to `table`.
RepeatCount repeatsOfMove(
    const EveningState &evening, const KnownPairs &metBefore, int round, MemberId member, TableId table);

}  // namespace tablee
