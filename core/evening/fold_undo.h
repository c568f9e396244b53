#pragma once

#include "evening/fold.h"

#include <optional>

namespace tablee {

/// Whether an undo may happen now, see refusalOf().
std::optional<Refusal> undoRefusal(const EveningState &evening, const Event &undo);

/// Takes back what `undo` names, or does it again when that was an undo itself. It must be allowed.
void performUndo(EveningState &evening, const Event &undo);

}  // namespace tablee
