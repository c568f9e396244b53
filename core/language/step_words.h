#pragma once

#include "evening/agenda.h"
#include "language/words.h"

namespace tablee {

/// What a step of the agenda is called: "Round 2", "Framed free time", "Harvest". `round` counts for rounds
/// only.
QString stepName(StepKind kind, int round, const Words &words);

/// A title of its own: as it was typed, or, where it is one of the program's own (see
/// sessions/session_templates), in the language of `words`. The program's own are kept in English.
QString titleText(const QString &title, const Words &words);

/// The title a step has of its own, or the name of its kind; a round says its number first.
QString stepName(StepKind kind, int round, const QString &title, const Words &words);
QString stepName(const Step &step, const Words &words);

}  // namespace tablee
