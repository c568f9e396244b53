#pragma once

#include "language/words.h"
#include "sessions/before_doors.h"

#include <QString>

namespace tablee::ui {

/// "Projector"
QString subjectText(DoorSubject subject);
/// "in order"
QString stateText(DoorState state);
/// What was found, and what to do where something is to be done.
QString doorSentence(DoorSubject subject, const DoorFacts &facts);

}  // namespace tablee::ui
