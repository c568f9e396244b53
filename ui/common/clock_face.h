#pragma once

#include "timing/step_time.h"

#include <QtGlobal>

namespace tablee::ui {

/// What a clock shows. It is handed in with each tick: painting knows no time of its own.
struct ClockFace {
    Milliseconds length{};
    Milliseconds remaining{};  ///< negative when over
    ClockState state = ClockState::Ready;

    friend bool operator==(const ClockFace &, const ClockFace &) = default;
};

/// Whether the time runs out between two looks at a clock that runs.
bool runsOut(const ClockFace &before, const ClockFace &now);
/// Whether the end comes near between two looks at a clock that runs.
bool comesNear(const ClockFace &before, const ClockFace &now);

/// What one chair of a clock stands for: a minute, or five where there would be more than thirty.
Milliseconds chairWorth(Milliseconds length);

/// How many chairs a clock of this length has; at least one.
int chairCount(Milliseconds length);

/// How full a chair is, 0 to 1. Chairs empty in the order of their index; the full ones are the minutes to
/// come.
qreal chairFill(const ClockFace &face, int index);

}  // namespace tablee::ui
