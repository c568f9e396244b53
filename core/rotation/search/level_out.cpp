#include "rotation/search/level_out.h"

#include "rotation/search/cooling.h"
#include "rotation/search/picking.h"

#include <algorithm>
#include <tuple>

namespace tablee::rotation {

namespace {

constexpr int mostWorse = 24;  ///< beyond, no change is made however warm it is
constexpr int weightOfLack = 2;  ///< more, and repeats weigh too little to go away again
constexpr Cooling cooling{0xb0000000U, 0xfa000000U, 32};

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

template <typename Meetings> auto measures(const Draft<Meetings> &draft)
{
    return std::tuple{draft.broken(), draft.excess(), draft.lack(), draft.moved()};
}

template <typename Meetings, typename Swap> void tryOnPlateau(Draft<Meetings> &draft, const Swap &swap)
{
    const Change change = swap.delta(draft);
    if (std::tuple{change.broken, change.excess} > std::tuple{0, 0} || !swap.isAllowed(draft, change))
        return;
    const auto before = measures(draft);
    swap.apply(draft, change);
    if (measures(draft) > before)
        swap.apply(draft, {-change.broken, -change.excess, -change.moved});
}

/// Takes a change by what it weighs and what it brings to those who lack most.
template <typename Meetings, typename Swap>
void tryWarm(Draft<Meetings> &draft, const Swap &swap, const Acceptance &accepts, Random &random)
{
    const Change change = swap.delta(draft);
    const int allowed = std::min(accepts.draw(random), mostWorse);
    const std::int64_t before = draft.lack();
    if (weigh(change) - weightOfLack * before > allowed || !swap.isAllowed(draft, change))
        return;  // whatever it brings to those who lack
    swap.apply(draft, change);
    if (weigh(change) + weightOfLack * (draft.lack() - before) > allowed)
        swap.apply(draft, {-change.broken, -change.excess, -change.moved});
}

/// Looks at a swap, or at one of all who belong to whoever it begins with.
template <typename Meetings, typename Try>
void tryWithCompany(const Draft<Meetings> &draft, const SwapSeats &swap, Random &random, Try tryOne)
{
    if (const auto groups = Picking::withCompany(draft.task(), draft.seating(), swap, random))
        tryOne(*groups);
    else
        tryOne(swap);
}

/// A swap that begins at one of `seats`, or now and then anywhere.
template <typename Meetings>
SwapSeats aimedSwap(const Draft<Meetings> &draft, const Picking &picking,
    const std::vector<Conflicts::Seat> &seats, Random &random)
{
    if (seats.empty() || random.below(4) == 0)
        return picking.next(draft, random);
    return Picking::from(
        draft.seating(), seats[random.below(static_cast<std::uint32_t>(seats.size()))], random);
}

}  // namespace

template <typename Meetings> void levelOut(Draft<Meetings> &draft, Search &search, std::int64_t iterations)
{
    const Picking picking{draft.task(), draft.seating(), search.stopToken()};
    if (picking.nothingToMove())
        return;
    std::vector<Conflicts::Seat> seats;
    for (std::int64_t done = 0; done < iterations && !search.isOver(); done += search.stride()) {
        if (done % Search::longestStride == 0)
            seats = seatsToImprove(draft);
        if (seats.empty())
            return;
        for (std::int64_t iteration = 0; iteration < search.stride(); ++iteration)
            tryWithCompany(draft, aimedSwap(draft, picking, seats, search.random), search.random,
                [&](const auto &swap) { tryOnPlateau(draft, swap); });
        search.count(search.stride());
        search.offer(draft);
    }
}

template <typename Meetings>
void annealLevelling(Draft<Meetings> &draft, Search &search, std::int64_t iterations)
{
    const Picking picking{draft.task(), draft.seating(), search.stopToken()};
    if (picking.nothingToMove())
        return;
    auto best = measures(draft);
    std::vector<Conflicts::Seat> seats;
    const std::int64_t begin = search.done();
    const auto stride = [&](const Acceptance &accepts) {
        if ((search.done() - begin) % Search::longestStride == 0)
            seats = seatsToImprove(draft);
        for (std::int64_t iteration = 0; iteration < search.stride(); ++iteration) {
            tryWithCompany(draft, aimedSwap(draft, picking, seats, search.random), search.random,
                [&](const auto &swap) { tryWarm(draft, swap, accepts, search.random); });
            if (measures(draft) < best) {
                best = measures(draft);
                search.offer(draft);
            }
        }
        search.count(search.stride());
    };
    coolDown(
        cooling, search.stride(), iterations, [&] { return search.isOver(); }, stride);
}

template void levelOut(Draft<CountedMeetings> &, Search &, std::int64_t);
template void levelOut(Draft<ComparedMeetings> &, Search &, std::int64_t);
template void annealLevelling(Draft<CountedMeetings> &, Search &, std::int64_t);
template void annealLevelling(Draft<ComparedMeetings> &, Search &, std::int64_t);

}  // namespace tablee::rotation
