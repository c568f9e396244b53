#pragma once

#include "foundation/clock.h"

namespace tablee {

/// The clocks of this machine: CLOCK_BOOTTIME on Linux, QueryInterruptTime on Windows, mach_continuous_time
/// on macOS. All three run on while the machine sleeps and cannot be set.
class BootClock final : public Clock {
public:
    BootClock();

    Reading now() const override;

private:
    std::string m_bootId;
};

}  // namespace tablee
