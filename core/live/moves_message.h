#pragma once

#include "evening/evening_state.h"
#include "language/bilingual_text.h"
#include "language/words.h"

#include <map>
#include <span>
#include <vector>

namespace tablee {

/// More people than these stand on no screen in letters that can be read from the back row, in two languages
/// and on a screen that is higher than wide: how many change tables is said of them, and they look it up.
inline constexpr std::size_t mostMovesNamed = 7;

/// After the word "table" of a sentence: "3", "3 (By the window)".
QString tableCalled(const RoomTable &table);

/// The round that has been announced and not begun; 0 for none.
int announcedRound(const EveningState &evening);

/// Who sits elsewhere in the announced round of `evening` than the room was first told, or than it was by the
/// event `toldUpTo` of its `log`, up to which it has been told: what a desk that comes back after a crash can
/// know of whom the room may not have been told.
std::vector<MemberId> movedSinceAnnounced(
    const EveningState &evening, std::span<const Event> log, std::int64_t toldUpTo = 0);

/// What the room may be told when some people go to other tables than they were told: "Amina to table 3, Luc
/// to table 1." Their places are those of the round that has been announced.
BilingualText movesMessage(const EveningState &evening, const std::map<MemberId, QString> &names,
    const std::vector<MemberId> &moved, const Words &french, const Words &english);

}  // namespace tablee
