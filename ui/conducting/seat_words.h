#pragma once

#include "language/words.h"
#include "live/session_conductor.h"

#include <QString>

namespace tablee::ui {

/// What it would bring if `member` went to `table`, or changed places with `other`, in the round on the
/// board: "Amina Benali and Luc Tremblay change places: 2 repeats instead of 0."
QString moveSentence(const SessionConductor &conductor, MemberId member, TableId table);
QString swapSentence(const SessionConductor &conductor, MemberId member, MemberId other);

/// Why two people share a table in `round`, and as long as it has not begun what it would cost to part them:
/// "They have not met before. If Awa and Mia exchanged places: 2 more repeats."
QString togetherSentence(
    SessionConductor &conductor, int round, MemberId one, MemberId other, const Words &words);

}  // namespace tablee::ui
