#pragma once

#include "evening/evening_state.h"
#include "language/bilingual_text.h"
#include "language/words.h"

#include <map>
#include <vector>

namespace tablee {

/// More people than these stand on no screen in letters that can be read from the back row, in two languages
/// and on a screen that is higher than wide: how many change tables is said of them, and they look it up.
inline constexpr std::size_t mostMovesNamed = 7;

/// After the word "table" of a sentence: "3", "3 (By the window)".
QString tableCalled(const RoomTable &table);

/// The round that has been announced and not begun; 0 for none.
int announcedRound(const EveningState &evening);

/// What the room may be told when some people go to other tables than they were told: "Amina to table 3, Luc
/// to table 1." Their places are those of the round that has been announced.
BilingualText movesMessage(const EveningState &evening, const std::map<MemberId, QString> &names,
    const std::vector<MemberId> &moved, const Words &french, const Words &english);

}  // namespace tablee
