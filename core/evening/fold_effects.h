#pragma once

#include "evening/evening_state.h"

namespace tablee {

/// What is noted of the clock. Across a restart of the machine the time is told by the wall clock alone, and
/// whoever moves that one moves with it what was read of it before: no step runs a second more or less.
void note(EveningState &evening, const Event &clock);

/// Does what `event` says, which must be allowed and no undo, and keeps what it needs to be taken back.
void performCounted(EveningState &evening, const Event &event);

}  // namespace tablee
