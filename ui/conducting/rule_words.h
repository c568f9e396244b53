#pragma once

#include "live/session_conductor.h"

#include <QString>

namespace tablee::ui {

/// The first round that a rule made now can count in: none that the room has been told; 0 for none.
int firstRoundOfRule(const SessionConductor &conductor);

/// What the desk says when `rule` has been made: from which round it holds, and whether a round that was told
/// already is against it.
QString madeRuleSentence(const SessionConductor &conductor, const SeatRule &rule);

}  // namespace tablee::ui
