#pragma once

#include "language/words.h"
#include "live/session_conductor.h"

#include <QString>

namespace tablee::ui {

/// What the desk says when `decision` has been taken back ("Undone: the arrival of Ana Silva."), made before
/// it is: then it can still be told. Empty for what is not the newest decision.
QString undoneSentence(const SessionConductor &conductor, const Undoable &decision, const Words &words);

/// The same when `undone`, which was taken back last, has been done again, made before it is.
QString redoneSentence(const SessionConductor &conductor, const Undoable &undone, const Words &words);

/// Why something earlier cannot be taken back: what is to be undone before it. Empty where there is nothing.
QString laterFirstSentence(const SessionConductor &conductor, const Words &words);

}  // namespace tablee::ui
