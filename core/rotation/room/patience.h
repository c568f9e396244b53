#pragma once

#include <cstdint>
#include <limits>
#include <stop_token>
#include <utility>

namespace tablee::rotation {

/// Thrown where nobody waits any longer for what is being worked out; no exception leaves the engine.
struct Stopped { };

/// How long somebody still waits: so many steps, each about one look at a person or a pair. Mostly for what
/// comes before the first plan, once a stop has been asked for: with less left to do they get a plan after
/// all.
class Patience {
public:
    explicit Patience(std::stop_token stop = {}, std::int64_t steps = usual)
        : m_stop{std::move(stop)}
        , m_left{steps}
    {
    }

    /// That ends after so many steps also when nobody asks for a stop, and at once when somebody does.
    static Patience ofSteps(std::int64_t steps, std::stop_token stop = {})
    {
        Patience patience{std::move(stop), steps};
        patience.m_endsUnasked = true;
        return patience;
    }

    /// That ends when somebody asks for a stop, and not before.
    static Patience untilStopped(std::stop_token stop)
    {
        return ofSteps(std::numeric_limits<std::int64_t>::max(), std::move(stop));
    }

    void spend(std::int64_t steps)
    {
        if (!lasts(steps))
            throw Stopped{};
    }
    /// The same for whoever is so deep in a search that an exception would take too long to come out of it.
    bool lasts(std::int64_t steps)
    {
        if (!m_endsUnasked && !isStopAsked())
            return true;
        m_left -= steps;
        return m_left >= 0 && !(m_endsUnasked && isStopAsked());
    }
    /// An end of it that ends after so many steps; what it has spent is to be spent here too.
    Patience part(std::int64_t steps) const { return ofSteps(steps, m_stop); }
    std::int64_t left() const { return m_left; }  ///< steps; below zero at the end
    bool isStopAsked() const { return m_stop.stop_requested(); }

private:
    static constexpr std::int64_t usual = 3'000'000;  ///< a few milliseconds

    std::stop_token m_stop;
    std::int64_t m_left;
    bool m_endsUnasked = false;
};

}  // namespace tablee::rotation
