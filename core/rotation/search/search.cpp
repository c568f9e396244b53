#include "rotation/search/search.h"

#include "rotation/aims/aims.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace tablee::rotation {

namespace {

constexpr std::int64_t stepsOfAStride = 1'500'000;  ///< about so many nanoseconds and some more

constexpr std::int64_t stepsOfARule = 8;  ///< two people are looked at, where they sit and where they would

std::int64_t strideFor(const Task &task)
{
    std::int64_t largest = 1;
    for (const std::vector<int> &sizes : task.problem.tableSizes)
        for (const std::int64_t size : sizes)
            largest = std::max(largest, size);
    const std::int64_t rounds = task.rounds();
    const std::int64_t steps = largest * (task.people() > mostPeopleCounted ? 4 * (rounds + 12) : rounds + 8)
        + stepsOfARule * task.mostRulesOfOne;
    const auto iterations = static_cast<std::uint64_t>(stepsOfAStride / steps);
    return std::clamp<std::int64_t>(
        static_cast<std::int64_t>(std::bit_floor(iterations)), 8, Search::longestStride);
}

}  // namespace

Search::Search(
    const Task &task, std::uint64_t seed, std::int64_t budget, std::stop_token stop, BestListener *listener)
    : random{seed}
    , m_task{task}
    , m_budget{budget}
    , m_stop{std::move(stop)}
    , m_listener{listener}
    , m_stride{strideFor(task)}
{
}

bool Search::mayBeBetter(const Score &score) const
{
    const auto judged = [](const Score &one) {
        return std::tie(one.broken, one.excess, one.worstOffLack, one.moved);
    };
    return !m_best || judged(score) < judged(m_score)
        || (judged(score) == judged(m_score) && Aims::fit(m_task));
}

void Search::offer(Seating seating, Score score)
{
    if (!mayBeBetter(score))
        return;
    AimCounts missed;
    if (Aims::fit(m_task)) {
        missed = Aims::countIn(m_task, seating);
        score.aims = weighed(missed, m_task.problem.profile.weights);
        score.withoutLanguage = missed.withoutLanguage;
        score.wantsUnmet = missed.wantsUnmet;
    }
    if (m_best && !(score < m_score))
        return;
    m_best = std::move(seating);
    m_score = score;
    m_missed = missed;
    if (m_listener && !m_stop.stop_requested())  // whoever stops a search waits for its plan alone
        m_listener->becameBetter(*m_best, score, m_done);
}

}  // namespace tablee::rotation
