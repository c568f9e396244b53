#pragma once

#include "rotation/judging/plan_checker.h"

#include <cstdint>
#include <optional>

namespace tablee::bench {

/// One plan made within a limit of processor time, and what the independent judge says of it.
struct Measured {
    rotation::Plan plan;
    rotation::Verdict verdict;
    double secondsToBest = 0;  ///< of this thread's processor time
    double millisecondsToStop
        = 0;  ///< the same, from the wish to stop to the plan; 0 where it ended by itself
    double millionsPerSecond = 0;  ///< iterations
    double megabytes = 0;  ///< the most the whole process held meanwhile; 0 where the system does not tell
};

/// Plans in this thread until it has had so many seconds of the processor, so that neighbours on the machine
/// do not count.
Measured measure(
    const rotation::Problem &problem, const rotation::Start &start, std::uint64_t seed, double seconds);

/// How long the planning took from the wish to stop, which came after so many seconds, to its answer, both of
/// the processor; nothing where it had ended by itself.
std::optional<double> millisecondsToStop(
    const rotation::Problem &problem, const rotation::Start &start, std::uint64_t seed, double seconds);

}  // namespace tablee::bench
