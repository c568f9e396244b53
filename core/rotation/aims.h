#pragma once

#include "rotation/draft.h"
#include "rotation/wishes.h"

#include <optional>

namespace tablee::rotation {

/// What a plan misses of its profile, kept in step with each exchange of two seats of a draft. Aims that
/// weigh nothing, or of which nothing was told, are not counted.
class Aims {
public:
    /// Whether anything was told that weighs something, and there is room to keep it in step.
    static bool fit(const Task &task);

    /// All of a seating, from the beginning.
    static AimCounts countIn(const Task &task, const Seating &seating);

    /// The task must live longer. Throws Stopped when a stop is asked for on the way.
    Aims(const Task &task, const Seating &seating, const std::stop_token &stop = {});

    const AimCounts &counts() const { return m_counts; }
    std::int64_t weight() const { return weighed(m_counts, m_task->problem.profile.weights); }

    /// Two places of a round are about to change hands; `draft` has not done it yet.
    void exchange(const Draft<CountedMeetings> &draft, int round, Place one, Place other);

private:
    const Task *m_task;
    std::optional<Wishes> m_wishes;
    AimCounts m_counts;
};

}  // namespace tablee::rotation
