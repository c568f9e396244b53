#include "rotation/budget.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

std::int64_t seatsIn(const Problem &problem)
{
    return static_cast<std::int64_t>(problem.people) * problem.rounds();
}

}  // namespace

std::int64_t usualIterations(const Problem &problem)
{
    if (problem.people > 2048)
        return 1'000'000;
    return std::clamp<std::int64_t>(seatsIn(problem) * 20'000, 4'000'000, 12'000'000);
}

std::int64_t firstAnnealing(const Problem &problem)
{
    return std::clamp<std::int64_t>(seatsIn(problem) * 2'000, 200'000, 4'000'000);
}

}  // namespace tablee::rotation
