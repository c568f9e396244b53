#pragma once

#include "evening/agenda.h"
#include "language/words.h"

namespace tablee {

/// What a step of the agenda is called: "Round 2", "Framed free time", "Harvest". `round` counts for rounds
/// only.
QString stepName(StepKind kind, int round, const Words &words);

}  // namespace tablee
