#include "rotation/budget.h"

#include "rotation/seating/meeting_counts.h"

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
    if (problem.people > mostPeopleCounted)
        return 1'000'000;
    // A quench, a first and a second annealing; a dozen people are seated as well as can be long before.
    return std::min(13 * firstAnnealing(problem) / 2, seatsIn(problem) * 10'000);
}

std::int64_t firstAnnealing(const Problem &problem)
{
    return std::clamp<std::int64_t>(seatsIn(problem) * 3'000, 600'000, 1'500'000);
}

std::int64_t firstQuench(const Problem &problem)
{
    return std::min(firstAnnealing(problem) / 4, seatsIn(problem) * 1'000);
}

}  // namespace tablee::rotation
