#pragma once

#include "foundation/reading.h"

namespace tablee {

/// Where the time comes from. Only the conductor and the composition root hold one; everything else is given
/// readings.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    virtual Reading now() const = 0;
};

}  // namespace tablee
