#include "platform/keep_awake.h"

#include <windows.h>

namespace tablee::ui {

struct KeepAwake::Hold { };

KeepAwake::KeepAwake(const QString &, std::function<void(bool)> answered)
{
    const bool agreed
        = SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED) != 0;
    if (answered)
        answered(agreed);
}

KeepAwake::~KeepAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

}  // namespace tablee::ui
