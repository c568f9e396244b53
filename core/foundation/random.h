#pragma once

#include <cstdint>
#include <utility>

namespace tablee {

/// Seeded chance that gives the same numbers on every machine (xoshiro256**, Blackman and Vigna 2018; the
/// seed is spread by SplitMix64). The standard distributions are not used, for they differ between libraries.
class Random {
public:
    using result_type = std::uint64_t;

    explicit Random(std::uint64_t seed);

    std::uint64_t next();

    /// Uniform in 0..bound-1; bound must be at least 1. (Lemire 2019, without the last correction: the bias
    /// is below bound / 2^32.)
    std::uint32_t below(std::uint32_t bound);

    std::uint64_t operator()() { return next(); }
    static constexpr std::uint64_t min() { return 0; }
    static constexpr std::uint64_t max() { return ~std::uint64_t{0}; }

private:
    std::uint64_t m_state[4];
};

/// Puts the elements of a random access range into a random order (Fisher and Yates).
template <typename Range> void shuffle(Range &range, Random &random)
{
    for (auto left = range.size(); left > 1; --left) {
        using std::swap;
        swap(range[left - 1], range[random.below(static_cast<std::uint32_t>(left))]);
    }
}

}  // namespace tablee
