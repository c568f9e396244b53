#pragma once

#include "evening/evening_state.h"

namespace tablee {

/// What is noted of the clock. After a restart of the machine only the wall clock tells how long it was away;
/// from there on time is measured as ever, and whoever sets that clock right moves no step.
void note(EveningState &evening, const Event &clock);

/// Does what `event` says, which must be allowed and no undo, and keeps what it needs to be taken back.
void performCounted(EveningState &evening, const Event &event);

}  // namespace tablee
