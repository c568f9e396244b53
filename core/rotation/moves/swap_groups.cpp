#include "rotation/moves/swap_groups.h"

namespace tablee::rotation {

/// Whoever sits at `place` and all of their table who belong to them; nobody where that would be more than
/// `most`, or somebody who stays.
bool SwapGroups::addGroup(
    const Task &task, const Seating &seating, int round, Place place, int most, Person stays, Side &side)
{
    const int begin = side.count, table = seating.tableAt(round, place);
    side.places[static_cast<std::size_t>(side.count++)] = place;
    for (int reached = begin; reached < side.count; ++reached) {
        const Person member = seating.personAt(round, side.places[static_cast<std::size_t>(reached)]);
        bool fits = member != stays;
        for (const Person mate : task.together[static_cast<std::size_t>(member)]) {
            if (seating.tableOf(round, mate) != table || side.has(seating.placeOf(round, mate)))
                continue;
            fits = fits && side.count < most;
            if (fits)
                side.places[static_cast<std::size_t>(side.count++)] = seating.placeOf(round, mate);
        }
        if (!fits) {
            side.count = begin;
            return false;
        }
    }
    return true;
}

/// Groups of one table, in turn beginning at a seat, until they are `size` people.
void SwapGroups::fillUp(
    const Task &task, const Seating &seating, int round, Place first, int size, Person stays, Side &side)
{
    const int table = seating.tableAt(round, first);
    const Place begin = seating.begin(round, table), seats = seating.end(round, table) - begin;
    for (Place step = 0; step < seats && side.count < size; ++step)
        if (const Place place = begin + (first - begin + step) % seats; !side.has(place))
            addGroup(task, seating, round, place, size, stays, side);
}

SwapGroups SwapGroups::of(
    const Task &task, const Seating &seating, int round, Person person, const Choice &choice)
{
    SwapGroups swap{round, 0, {}, {}};
    const int home = seating.tableOf(round, person);
    if (home < 0 || home == choice.table)
        return swap;
    const auto seatAt = [&](int table, int offset) {
        const Place begin = seating.begin(round, table);
        return begin + offset % (seating.end(round, table) - begin);
    };
    Side own{swap.ones}, other{swap.others};
    if (seating.begin(round, choice.table) == seating.end(round, choice.table)
        || !addGroup(task, seating, round, seating.placeOf(round, person), mostMembers, choice.stays, own)
        || !addGroup(task, seating, round, seatAt(choice.table, choice.offset), mostMembers, nobody, other))
        return swap;
    const int size = std::max(own.count, other.count);
    fillUp(task, seating, round, seatAt(home, choice.ownOffset), size, choice.stays, own);
    fillUp(task, seating, round, seatAt(choice.table, choice.offset), size, nobody, other);
    if (own.count == other.count)
        swap.members = size;
    return swap;
}

int SwapGroups::weight(const SeatCosts &costs) const
{
    const Seating &seating = costs.seating();
    int weight = 0;
    forEachPair(
        seating, [&](Person a, Person b) { weight -= costs.spared(a, b); },
        [&](Person a, Person b) { weight += costs.met(a, b); });
    const int here = seating.tableAt(round, ones.front()), there = seating.tableAt(round, others.front());
    forEachSeat([&](Place one, Place other, bool) {
        const Person a = seating.personAt(round, one), b = seating.personAt(round, other);
        weight += costs.alone(round, a, there) - costs.alone(round, a, here) + costs.alone(round, b, here)
            - costs.alone(round, b, there);
    });
    return weight;
}

int SwapGroups::movedBy(const Task &task, const Seating &seating) const
{
    int moved = 0;
    forEachSeat(
        [&](Place one, Place other, bool) { moved += movedByExchange(task, seating, round, one, other); });
    return moved;
}

int SwapGroups::ruleDelta(const Task &task, const Seating &seating) const
{
    if (!task.hasRules())
        return 0;
    int broken = 0;
    const auto ofTwo = [&](Person a, Person b) {
        const auto countIn = [b](const std::vector<Person> &all) {
            return static_cast<int>(std::count(all.begin(), all.end(), b));
        };
        const auto at = static_cast<std::size_t>(a);
        return task.isBoundByRules(a) ? countIn(task.apart[at]) - countIn(task.together[at]) : 0;
    };
    forEachPair(
        seating, [&](Person a, Person b) { broken -= ofTwo(a, b); },
        [&](Person a, Person b) { broken += ofTwo(a, b); });
    const int here = seating.tableAt(round, ones.front()), there = seating.tableAt(round, others.front());
    forEachSeat([&](Place one, Place other, bool) {
        const Person a = seating.personAt(round, one), b = seating.personAt(round, other);
        broken += fixed_seat::brokenAt(task, a, there) - fixed_seat::brokenAt(task, a, here)
            + fixed_seat::brokenAt(task, b, here) - fixed_seat::brokenAt(task, b, there);
    });
    return broken;
}

}  // namespace tablee::rotation
