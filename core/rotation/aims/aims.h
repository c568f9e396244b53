#pragma once

#include "rotation/aims/wishes.h"
#include "rotation/seating/draft.h"

#include <limits>
#include <optional>

namespace tablee::rotation {

/// What a plan misses of its profile, weighed, and kept in step with each exchange of two seats of a draft.
/// Aims that weigh nothing, or of which nothing was told, are not counted.
class Aims {
public:
    /// Whether anything was told that weighs something, and there is room to keep it in step.
    static bool fit(const Task &task);

    /// All of a seating, from the beginning.
    static AimCounts countIn(const Task &task, const Seating &seating);

    /// The task must live longer. Throws Stopped when a stop is asked for on the way.
    Aims(const Task &task, const Seating &seating, const std::stop_token &stop = {});

    std::int64_t weight() const { return m_weight; }

    /// How much more it would be if two places of a round changed hands. Where it is more than `most`,
    /// something that is more than `most` will do.
    std::int64_t weightByExchange(const Draft<CountedMeetings> &draft, int round, Place one, Place other,
        std::int64_t most = std::numeric_limits<std::int64_t>::max());

    /// Two places of a round are about to change hands, which weighs so much more; `draft` has not done it
    /// yet.
    void exchange(
        const Draft<CountedMeetings> &draft, int round, Place one, Place other, std::int64_t moreWeight);

private:
    int ofPair(Person a, Person b) const
    {
        return m_ofPairs[static_cast<std::size_t>(a) * m_people + static_cast<std::size_t>(b)];
    }
    void add(Person a, Person b, int weight);
    void weighPairs(const std::stop_token &stop);

    const Task *m_task;
    std::size_t m_people;
    bool m_countsTables;
    bool m_countsThirdMeetings;
    std::optional<Wishes> m_wishes;  ///< where there are wants
    std::vector<int> m_ofPairs;  ///< by pair: what it weighs that they sit together, whatever else they do
    std::int64_t m_weight;
};

}  // namespace tablee::rotation
