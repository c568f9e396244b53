#pragma once

#include "evening/evening_state.h"

namespace tablee {

/// Whether an evening is over although nobody has closed it: its agenda would have been through two hours
/// ago, had somebody gone on with it. Nobody comes back to such an evening without being asked, and ending it
/// ends it when it was left.
bool isLeftBehind(const EveningState &evening, const Reading &now);

/// When an evening that was left ended: when the step that was on had run its time, as the room sat there
/// until then, but not after `now`; with the last entry when none was on, or when it was over its time
/// already.
Reading endAsLeft(const EveningState &evening, const Reading &now);

}  // namespace tablee
