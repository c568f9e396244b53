#pragma once

#include "foundation/random.h"
#include "rotation/seating/draft.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// No plan is better by the measures that have a bound.
inline bool isProvenBest(const Task &task, const Score &score)
{
    return score.broken == 0 && score.excess == task.bounds.excess && score.worstOffLack == 0;
}

/// Told of each better plan.
class BestListener {
public:
    virtual ~BestListener() = default;
    virtual void becameBetter(const Seating &seating, const Score &score, std::int64_t iterations) = 0;
};

/// What all parts of one search share: chance, the budget, the best plan so far. Work is done in strides
/// of some iterations, so that a search stopped between two of them can be repeated with the number done as
/// its budget.
class Search {
public:
    static constexpr std::int64_t longestStride = 1024;  ///< what strides that are shorter divide

    Search(const Task &task, std::uint64_t seed, std::int64_t budget, std::stop_token stop,
        BestListener *listener = nullptr);

    Random random;
    std::vector<Round> design;  ///< by parts, as found last: it may have taken long

    const Task &task() const { return m_task; }
    std::int64_t done() const { return m_done; }
    /// Iterations between two looks at the stop: the fewer, the more there is to each.
    std::int64_t stride() const { return m_stride; }
    const std::stop_token &stopToken() const { return m_stop; }
    void allow(std::int64_t budget) { m_budget = budget; }  ///< in all, with what is done
    void count(std::int64_t iterations) { m_done += iterations; }
    std::int64_t left() const { return m_budget - m_done; }
    bool isOver() const { return m_done >= m_budget || m_stop.stop_requested() || isPerfect(); }

    /// Keeps `seating` when it is better than all before; what it does for wishes is counted here.
    void offer(Seating seating, Score score);
    template <typename Meetings> void offer(const Draft<Meetings> &draft)
    {
        if (const Score score = draft.score(); mayBeBetter(score))
            offer(draft.seating(), score);
    }
    bool hasBest() const { return m_best.has_value(); }
    const Seating &best() const { return *m_best; }
    const Score &bestScore() const { return m_score; }
    const AimCounts &bestMissed() const { return m_missed; }  ///< of its profile

    /// No plan breaks fewer rules or repeats fewer meetings.
    bool isExcessProven() const
    {
        return m_best && m_score.broken == 0 && m_score.excess == m_task.bounds.excess;
    }
    bool isPerfect() const
    {
        return isExcessProven() && m_score.worstOffLack == 0 && m_score.moved == m_task.bounds.moved
            && m_score.aims == 0;
    }

private:
    /// Before its aims are counted.
    bool mayBeBetter(const Score &score) const;

    const Task &m_task;
    std::int64_t m_budget;
    std::stop_token m_stop;
    BestListener *m_listener;
    std::int64_t m_stride;
    std::int64_t m_done = 0;
    std::optional<Seating> m_best;
    Score m_score;
    AimCounts m_missed;
};

}  // namespace tablee::rotation
