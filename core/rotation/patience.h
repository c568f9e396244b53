#pragma once

#include <cstdint>
#include <stop_token>
#include <utility>

namespace tablee::rotation {

/// Thrown where nobody waits any longer for what is being worked out; no exception leaves the engine.
struct Stopped { };

/// How long whoever has asked for a stop still waits for what comes before the first plan: so many steps,
/// each about one look at a person or a pair. With less left to do they get a plan after all.
class Patience {
public:
    explicit Patience(std::stop_token stop = {}, std::int64_t steps = usual)
        : m_stop{std::move(stop)}
        , m_left{steps}
    {
    }

    void spend(std::int64_t steps)
    {
        if (m_stop.stop_requested() && (m_left -= steps) < 0)
            throw Stopped{};
    }

private:
    static constexpr std::int64_t usual = 3'000'000;  ///< a few milliseconds

    std::stop_token m_stop;
    std::int64_t m_left;
};

}  // namespace tablee::rotation
