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
    return 13 * firstAnnealing(problem) / 2;  // a quench, a first and a second annealing
}

std::int64_t firstAnnealing(const Problem &problem)
{
    return std::clamp<std::int64_t>(seatsIn(problem) * 3'000, 600'000, 1'500'000);
}

}  // namespace tablee::rotation
