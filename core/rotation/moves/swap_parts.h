#pragma once

#include "rotation/aims/casting.h"
#include "rotation/moves/swap_people.h"

namespace tablee::rotation {

/// Two parts of a plan change hands. Who had them meets in all rounds whom the other would have met.
struct SwapParts {
    Person one = nobody;
    Person other = nobody;

    /// Whether those who had them in the plan may be exchanged; whoever took them since is like them.
    bool isAllowed(const Task &task) const { return SwapPeople{one, other}.isAllowed(task); }

    /// How much more excess it would bring: those who meet repeat as often as before, but for who knew each
    /// other.
    int delta(const Casting &casting) const;

    /// How much more the wishes weigh that are not granted; done and taken back.
    std::int64_t missedBy(Casting &casting) const;

    void apply(Casting &casting) const;

private:
    static void meetAll(Casting &casting, Person part, Person except, int by);
};

}  // namespace tablee::rotation
