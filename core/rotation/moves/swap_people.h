#pragma once

#include "rotation/search/seat_costs.h"
#include "rotation/seating/rest_share.h"

#include <optional>

namespace tablee::rotation {

/// Two people exchange their seats in all rounds. Nothing repeats more or less often for it; who meets whom
/// they know does. Where a few know many, one such step does what a single round could not without a repeat.
struct SwapPeople {
    Person one = nobody;
    Person other = nobody;

    /// Whether they are there in the same rounds and have rested alike, no rule names them and no table has
    /// been announced.
    bool isAllowed(const Task &task) const
    {
        return one != other && task.announcedTable.empty() && !task.isBoundByRules(one)
            && !task.isBoundByRules(other) && stayOf(task, one) == stayOf(task, other)
            && haveRestedAlike(task, one, other);
    }

    /// How much more excess it would bring: those whom only one of the two knows count for another now.
    int delta(const SeatCosts &costs) const
    {
        return deltaOfThoseKnownTo(costs, one, other) + deltaOfThoseKnownTo(costs, other, one);
    }

    /// Calls `exchange(round, place, otherPlace, isLast)` wherever they sit apart.
    template <typename Exchange> void apply(const Seating &seating, Exchange exchange) const
    {
        for (int round = nextApart(seating, 0); round < seating.rounds();) {
            const int next = nextApart(seating, round + 1);
            exchange(
                round, seating.placeOf(round, one), seating.placeOf(round, other), next == seating.rounds());
            round = next;
        }
    }

private:
    static std::optional<Stay> stayOf(const Task &task, Person person)
    {
        const auto index = static_cast<std::size_t>(person);
        return index < task.problem.stays.size() ? task.problem.stays[index] : std::nullopt;
    }

    /// Whom one knows counts each time they meet, whom one does not know from the second time on.
    static int deltaOfThoseKnownTo(const SeatCosts &costs, Person knower, Person stranger)
    {
        int delta = 0;
        for (const Person known : costs.task().known[static_cast<std::size_t>(knower)])
            if (known != stranger && !costs.task().know(stranger, known))
                delta
                    += (costs.times(stranger, known) > 0 ? 1 : 0) - (costs.times(knower, known) > 1 ? 1 : 0);
        return delta;
    }

    int nextApart(const Seating &seating, int round) const
    {
        while (round < seating.rounds() && seating.tableOf(round, one) == seating.tableOf(round, other))
            ++round;
        return round;
    }
};

}  // namespace tablee::rotation
