#include "evening/progress.h"

namespace tablee {

bool isOver(const EveningState &evening)
{
    return evening.room.closed || currentStep(evening) == nullptr;
}

StepId currentStepId(const EveningState &evening)
{
    const Step *current = currentStep(evening);
    return current == nullptr ? StepId{} : current->id;
}

}  // namespace tablee
