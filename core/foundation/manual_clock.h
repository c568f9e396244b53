#pragma once

#include "foundation/clock.h"

#include <utility>

namespace tablee {

/// A clock that stands still until it is told how much time has passed: for tests and the demo evening.
/// Whoever moves it and whoever reads it share a thread.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Reading start)
        : m_now{std::move(start)}
    {
    }

    Reading now() const override { return m_now; }

    void pass(Milliseconds time)
    {
        m_now.utc += time;
        m_now.sinceBoot += time;
    }

private:
    Reading m_now;
};

}  // namespace tablee
