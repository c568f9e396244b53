#pragma once

#include "language/words.h"
#include "live/session_conductor.h"

#include <QString>

namespace tablee::ui {

/// Who reads it: who came or went, and how their name was written, is for the desk alone.
enum class ReadBy { Desk, Room };

/// What is said when `decision` has been taken back ("Undone: the arrival of Ana Silva.", to the room
/// "Undone: an arrival."), made before it is: then it can still be told. Empty for what is not the newest
/// decision.
QString undoneSentence(
    const SessionConductor &conductor, const Undoable &decision, const Words &words, ReadBy reader);

/// The same when `undone`, which was taken back last, has been done again, made before it is.
QString redoneSentence(
    const SessionConductor &conductor, const Undoable &undone, const Words &words, ReadBy reader);

/// Why Back cannot take up the step before, and how to come there all the same: what is to be undone first.
/// Empty where there is nothing.
QString laterFirstSentence(const SessionConductor &conductor, const Words &words, ReadBy reader);

}  // namespace tablee::ui
