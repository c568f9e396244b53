#pragma once

#include "evening/evening_state.h"
#include "sessions/loaded_session.h"

#include <optional>
#include <vector>

namespace tablee {

/// Who is here and rotates but has no seat in the round that is running, who came back to a table where
/// somebody else has their chair by now, and who is left alone because the others of the table have gone.
std::vector<MemberId> withoutSeat(const EveningState &evening);

/// Whether `member` is left alone at a table of the round that is running.
bool sitsAlone(const EveningState &evening, MemberId member);

/// How many are here and sit at `table` in a round, `member` not counted.
int othersAt(const EveningState &evening, int round, TableId table, MemberId member);

/// The table that has the best chair for `member` in the round that is running: one where no rule is broken,
/// then a free chair, then the fewest they have met (tonight or `metBefore`), then the fewest people. Nothing
/// when no round is running, nor where company for somebody who sits alone would break a rule.
std::optional<TableId> bestChair(const EveningState &evening, MemberId member, int seatsPerTable,
    const KnownPairs &metBefore, const std::vector<SeatRule> &rules = {});

}  // namespace tablee
