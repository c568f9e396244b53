#pragma once

#include "language/words.h"
#include "live/session_conductor.h"

#include <QString>

namespace tablee::ui {

/// What the desk says when `rule` has been made: from which round it holds, and whether a round that was told
/// already is against it.
QString madeRuleSentence(const SessionConductor &conductor, const SeatRule &rule);

/// What it says where the evening does not allow a rule to be made or dropped.
QString refusedRuleSentence(const SessionConductor &conductor);

/// What it says in the place of that where the rounds to come have to do without a rule that holds now and
/// did not `before`: what contradicts it. Empty where they keep them all.
QString setAsideSentence(
    const SessionConductor &conductor, const std::vector<SeatRule> &before, const Words &words);

}  // namespace tablee::ui
