#pragma once

#include "foundation/clock.h"

#include <utility>

namespace tablee {

/// A clock that stands still until it is told to move: for tests and for the demo evening.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Reading start
        = {.utc = Milliseconds{1'800'000'000'000}, .sinceBoot = Milliseconds{1'000'000}, .bootId = "boot"})
        : m_now{std::move(start)}
    {
    }

    Reading now() const override { return m_now; }

    void set(const Reading &now) { m_now = now; }
    void advance(Milliseconds time)
    {
        m_now.utc += time;
        m_now.sinceBoot += time;
    }
    /// Somebody sets the wall clock; no time passes.
    void setWallClock(Milliseconds utc) { m_now.utc = utc; }
    /// The machine was off for a while and has just been started again.
    void restart(Milliseconds away)
    {
        m_now.utc += away;
        m_now.sinceBoot = Milliseconds::zero();
        m_now.bootId += "+";
    }

private:
    Reading m_now;
};

}  // namespace tablee
