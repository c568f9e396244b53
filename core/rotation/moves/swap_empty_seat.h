#pragma once

#include "rotation/search/seat_costs.h"

namespace tablee::rotation {

/// Somebody exchanges their seat for an empty one: at a table that has one seat less than theirs. The size of
/// a table stays with its number, so that all the others of the two tables change sides; who sits with whom
/// is no other for it. Where sizes differ this is the step from one plan to the next that no exchange of two
/// people is. (Empty seats as people who mind nobody: Harvey and Winterer, Solving the MOLR and social golfer
/// problems, CP 2005, do so for groups that are not full.)
struct SwapEmptySeat {
    int round = 0;
    Place one = 0;
    int table = 0;

    /// Whether there is such a seat, and the tables may change their people.
    bool isAllowed(const Task &task, const Seating &seating) const
    {
        const int home = seating.tableAt(round, one);
        return home >= 0 && sizeOf(seating, table) > 0 && sizeOf(seating, home) == sizeOf(seating, table) + 1
            && (round > 0 || task.announcedTable.empty())
            && (task.problem.fixed.empty() || (isFree(task, seating, home) && isFree(task, seating, table)));
    }

    /// What an annealing weighs it.
    int weight(const SeatCosts &costs) const
    {
        const Seating &seating = costs.seating();
        const int home = seating.tableAt(round, one);
        const Person person = seating.personAt(round, one);
        int weight = 0;
        for (Place place = seating.begin(round, home); place < seating.end(round, home); ++place)
            weight -= place == one ? 0 : costs.spared(person, seating.personAt(round, place));
        for (Place place = seating.begin(round, table); place < seating.end(round, table); ++place)
            weight += costs.met(person, seating.personAt(round, place));
        return weight;
    }

    /// Calls `exchange(one, other, isLast)` for each two seats that change hands.
    template <typename Exchange> void forEachSeat(const Seating &seating, Exchange exchange) const
    {
        const Place end = seating.end(round, table);
        Place own = seating.begin(round, seating.tableAt(round, one));
        for (Place other = seating.begin(round, table); other < end; ++other, ++own) {
            own += own == one ? 1 : 0;
            exchange(own, other, other + 1 == end);
        }
    }

private:
    int sizeOf(const Seating &seating, int of) const
    {
        return seating.end(round, of) - seating.begin(round, of);
    }
    bool isFree(const Task &task, const Seating &seating, int of) const
    {
        for (Place place = seating.begin(round, of); place < seating.end(round, of); ++place)
            if (!task.fixedTables[static_cast<std::size_t>(seating.personAt(round, place))].empty())
                return false;
        return true;
    }
};

}  // namespace tablee::rotation
