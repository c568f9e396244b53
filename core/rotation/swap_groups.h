#pragma once

#include "rotation/swap_seats.h"

#include <algorithm>
#include <array>

namespace tablee::rotation {

/// People who belong together change tables as one, each exchanging a seat with somebody of the other table:
/// a step that single swaps could only take through a broken rule.
struct SwapGroups {
    static constexpr int mostMembers = 8;

    int round = 0;
    int members = 0;
    std::array<Place, mostMembers> ones{};
    std::array<Place, mostMembers> others{};

    /// The group of `person` in `round`, and as many neighbours of table `table` beginning at a seat chosen
    /// by `offset`. No members when there is no such exchange.
    static SwapGroups of(
        const Task &task, const Seating &seating, int round, Person person, int table, int offset);

    /// Does it seat by seat, and takes it back again unless `accepts` what it brings. Returns whether it was
    /// done.
    template <typename Meetings, typename Accepts> bool tryOn(Draft<Meetings> &draft, Accepts accepts) const;
};

inline SwapGroups SwapGroups::of(
    const Task &task, const Seating &seating, int round, Person person, int table, int offset)
{
    SwapGroups swap{round, 0, {}, {}};
    const int home = seating.tableOf(round, person);
    if (home < 0 || home == table)
        return swap;
    swap.ones[0] = seating.placeOf(round, person);
    swap.members = 1;
    for (int reached = 0; reached < swap.members; ++reached) {
        const Person member = seating.personAt(round, swap.ones[static_cast<std::size_t>(reached)]);
        for (const Person mate : task.together[static_cast<std::size_t>(member)]) {
            const auto end = swap.ones.begin() + swap.members;
            if (seating.tableOf(round, mate) != home
                || std::find(swap.ones.begin(), end, seating.placeOf(round, mate)) != end)
                continue;
            if (swap.members == mostMembers)
                return {round, 0, {}, {}};
            swap.ones[static_cast<std::size_t>(swap.members++)] = seating.placeOf(round, mate);
        }
    }
    const int begin = seating.begin(round, table), size = seating.end(round, table) - begin;
    if (size < swap.members)
        return {round, 0, {}, {}};
    for (int member = 0; member < swap.members; ++member)
        swap.others[static_cast<std::size_t>(member)] = begin + (offset + member) % size;
    return swap;
}

template <typename Meetings, typename Accepts>
bool SwapGroups::tryOn(Draft<Meetings> &draft, Accepts accepts) const
{
    std::array<Change, mostMembers> changes{};
    Change sum;
    for (std::size_t member = 0; member < static_cast<std::size_t>(members); ++member) {
        const SwapSeats swap{round, ones[member], others[member]};
        const Change change = changes[member] = swap.delta(draft);
        swap.apply(draft, change);
        sum = {sum.broken + change.broken, sum.excess + change.excess, sum.moved + change.moved};
    }
    if (members > 0 && draft.moved() <= draft.task().mostMoved && accepts(sum))
        return true;
    for (std::size_t member = static_cast<std::size_t>(members); member-- > 0;) {
        const Change &change = changes[member];
        SwapSeats{round, ones[member], others[member]}.apply(
            draft, {-change.broken, -change.excess, -change.moved});
    }
    return false;
}

}  // namespace tablee::rotation
