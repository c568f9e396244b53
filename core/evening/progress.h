#pragma once

#include "evening/evening_state.h"

namespace tablee {

/// Closed, or through with its agenda: nothing is left to conduct.
bool isOver(const EveningState &evening);

/// currentStep() by its name; invalid when the agenda is through.
StepId currentStepId(const EveningState &evening);

}  // namespace tablee
