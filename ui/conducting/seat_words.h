#pragma once

#include "live/session_conductor.h"

#include <QString>

namespace tablee::ui {

/// What it would bring if `member` went to `table`, or changed places with `other`, in the round on the
/// board: "Amina Benali and Luc Tremblay change places: 2 repeats instead of 0."
QString moveSentence(const SessionConductor &conductor, MemberId member, TableId table);
QString swapSentence(const SessionConductor &conductor, MemberId member, MemberId other);

}  // namespace tablee::ui
