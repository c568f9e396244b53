#pragma once

#include "evening/evening_state.h"

namespace tablee {

/// What is noted of the clock. The time since the machine was last started is its own; what lies before that
/// is told by the wall clock alone, and whoever moves it moves those readings with it, so that no step runs a
/// second more or less.
void note(EveningState &evening, const Event &clock);

/// Does what `event` says, which must be allowed and no undo, and keeps what it needs to be taken back.
void performCounted(EveningState &evening, const Event &event);

}  // namespace tablee
