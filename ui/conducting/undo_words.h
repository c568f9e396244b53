#pragma once

#include "language/words.h"
#include "live/session_conductor.h"

#include <QString>

namespace tablee::ui {

/// What the desk says when `decision` has been taken back ("Undone: the arrival of Ana Silva."), made before
/// it is: then it can still be told. Empty for what is not the newest decision.
QString undoneSentence(const SessionConductor &conductor, EventId decision, const Words &words);

}  // namespace tablee::ui
