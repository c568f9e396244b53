#include "rotation/level_out.h"

#include "rotation/picking.h"

#include <tuple>

namespace tablee::rotation {

namespace {

/// Those who meet too few, and those who would be moved: where a swap can help.
template <typename Meetings> std::vector<Conflicts::Seat> seatsToImprove(const Draft<Meetings> &draft)
{
    const Seating &seating = draft.seating();
    std::vector<Conflicts::Seat> seats;
    for (int round = 0; round < seating.rounds(); ++round)
        for (Place place = 0; place < seating.places(round); ++place) {
            const Person person = seating.personAt(round, place);
            if (draft.fresh(person) < draft.task().bounds.worstOff
                || movedAt(draft.task(), round, person, seating.tableAt(round, place)) > 0)
                seats.push_back({round, person});
        }
    return seats;
}

template <typename Meetings> void tryOne(Draft<Meetings> &draft, const SwapSeats &swap)
{
    const Change change = swap.delta(draft);
    if (std::tuple{change.broken, change.excess} > std::tuple{0, 0} || !swap.isAllowed(draft, change))
        return;
    const auto before = std::tuple{draft.broken(), draft.excess(), draft.lack(), draft.moved()};
    swap.apply(draft, change);
    if (std::tuple{draft.broken(), draft.excess(), draft.lack(), draft.moved()} > before)
        swap.apply(draft, {-change.broken, -change.excess, -change.moved});
}

}  // namespace

template <typename Meetings> void levelOut(Draft<Meetings> &draft, Search &search, std::int64_t iterations)
{
    const Picking picking{draft.task(), draft.seating()};
    if (picking.nothingToMove())
        return;
    for (std::int64_t done = 0; done < iterations && !search.isOver(); done += Search::stride) {
        const std::vector<Conflicts::Seat> seats = seatsToImprove(draft);
        if (seats.empty())
            return;
        for (std::int64_t iteration = 0; iteration < Search::stride; ++iteration) {
            const bool aimed = search.random.below(4) != 0;
            const SwapSeats swap = aimed
                ? Picking::from(draft.seating(),
                    seats[search.random.below(static_cast<std::uint32_t>(seats.size()))], search.random)
                : picking.next(draft, search.random);
            tryOne(draft, swap);
        }
        search.count(Search::stride);
        search.offer(draft);
    }
}

template void levelOut(Draft<CountedMeetings> &, Search &, std::int64_t);
template void levelOut(Draft<ComparedMeetings> &, Search &, std::int64_t);

}  // namespace tablee::rotation
