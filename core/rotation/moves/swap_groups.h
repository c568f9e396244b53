#pragma once

#include "rotation/moves/swap_seats.h"
#include "rotation/search/seat_costs.h"

#include <algorithm>
#include <array>
#include <span>

namespace tablee::rotation {

/// As many people of one table as of another change places, each with all at the table who belong to them: a
/// step that single swaps could only take through a broken rule.
struct SwapGroups {
    static constexpr int mostMembers = 64;

    int round = 0;
    int members = 0;
    std::array<Place, mostMembers> ones{};  ///< at the table of the person it begins with, who is first
    std::array<Place, mostMembers> others{};

    /// Where to look at a table, and who of the first stays.
    struct Choice {
        int table = 0;
        int offset = 0;  ///< the seat at `table` whose group comes first
        int ownOffset = 0;  ///< where others of the own table are taken from, if the group there is larger
        Person stays = nobody;
    };

    /// The group of `person` in `round` against that at a seat of another table. The smaller side is filled
    /// up by the groups that follow it at its table, where they fit. No members when there is no such
    /// exchange.
    static SwapGroups of(
        const Task &task, const Seating &seating, int round, Person person, const Choice &choice);

    /// Whether there is anybody, and no more change tables than may.
    template <typename Meetings> bool isAllowed(const Draft<Meetings> &draft, const Change &change) const
    {
        return members > 0 && draft.moved() + change.moved <= draft.task().mostMoved;
    }

    /// What it would bring, without doing it.
    template <typename Meetings> Change delta(const Draft<Meetings> &draft) const;

    /// The same as an annealing weighs it.
    int weight(const SeatCosts &costs) const;

    /// How many more people of the announced round change tables by it.
    int movedBy(const Task &task, const Seating &seating) const;

    template <typename Meetings> void apply(Draft<Meetings> &draft, const Change &change) const
    {
        forEachSeat([&](Place one, Place other, bool isLast) {
            draft.exchange(round, one, other, isLast ? change : Change{});
        });
    }

    /// Calls `exchange(one, other, isLast)` for each two seats that change hands.
    template <typename Exchange> void forEachSeat(Exchange exchange) const
    {
        for (int member = 0; member < members; ++member)
            exchange(ones[static_cast<std::size_t>(member)], others[static_cast<std::size_t>(member)],
                member + 1 == members);
    }

private:
    using Places = std::array<Place, mostMembers>;

    struct Side {
        Places &places;
        int count = 0;

        bool has(Place place) const
        {
            const auto end = places.begin() + count;
            return std::find(places.begin(), end, place) != end;
        }
    };

    std::span<const Place> those(const Places &places) const
    {
        return {places.data(), static_cast<std::size_t>(members)};
    }
    bool isIn(const Places &places, Place place) const
    {
        const std::span<const Place> in = those(places);
        return std::find(in.begin(), in.end(), place) != in.end();
    }
    static bool addGroup(
        const Task &task, const Seating &seating, int round, Place place, int most, Person stays, Side &side);
    static void fillUp(
        const Task &task, const Seating &seating, int round, Place first, int size, Person stays, Side &side);
    template <typename Visit>
    void forEachMateWhoStays(const Seating &seating, const Places &places, Visit visit) const;
    template <typename Parts, typename Meets>
    void forEachPair(const Seating &seating, Parts parts, Meets meets) const;
    int ruleDelta(const Task &task, const Seating &seating) const;
};

/// Calls `visit(mate)` for each at the table of `places` who is not among them.
template <typename Visit>
void SwapGroups::forEachMateWhoStays(const Seating &seating, const Places &places, Visit visit) const
{
    const int table = seating.tableAt(round, places.front());
    for (Place place = seating.begin(round, table); place < seating.end(round, table); ++place)
        if (!isIn(places, place))
            visit(seating.personAt(round, place));
}

/// Calls `parts(a, b)` for each two who sit together no longer, and `meets(a, b)` for those who do then.
template <typename Parts, typename Meets>
void SwapGroups::forEachPair(const Seating &seating, Parts parts, Meets meets) const
{
    const auto visitSide = [&](const Places &own, const Places &opposite) {
        forEachMateWhoStays(seating, own, [&](Person mate) {
            for (const Place place : those(own))
                parts(seating.personAt(round, place), mate);
            for (const Place place : those(opposite))
                meets(seating.personAt(round, place), mate);
        });
    };
    visitSide(ones, others);
    visitSide(others, ones);
}

template <typename Meetings> Change SwapGroups::delta(const Draft<Meetings> &draft) const
{
    if (members == 0)
        return {};
    const Seating &seating = draft.seating();
    int excess = 0;
    forEachPair(
        seating, [&](Person a, Person b) { excess -= draft.times(a)[b] >= 2 ? 1 : 0; },
        [&](Person a, Person b) { excess += draft.times(a)[b] >= 1 ? 1 : 0; });
    return {ruleDelta(draft.task(), seating), excess, movedBy(draft.task(), seating)};
}

}  // namespace tablee::rotation
