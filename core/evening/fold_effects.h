#pragma once

#include "evening/evening_state.h"

namespace tablee {

/// Does what `event` says, which must be allowed and no undo, and keeps what it needs to be taken back.
void performCounted(EveningState &evening, const Event &event);

}  // namespace tablee
