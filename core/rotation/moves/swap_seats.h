#pragma once

#include "rotation/moves/exchange_effects.h"
#include "rotation/seating/draft.h"
#include "rotation/seating/rest_share.h"

namespace tablee::rotation {

/// Two people of one round exchange their seats, or a seat and a rest.
struct SwapSeats {
    int round = 0;
    Place one = 0;
    Place other = 0;

    /// Whether it changes anything, and leaves rests shared out as evenly and as few people moved as they
    /// must be. Rules come before rests: where fewer are broken for it, rests may become less even.
    template <typename Meetings> bool isAllowed(const Draft<Meetings> &draft, const Change &change) const;

    /// What it would bring, without doing it.
    template <typename Meetings> Change delta(const Draft<Meetings> &draft) const;

    template <typename Meetings> void apply(Draft<Meetings> &draft, const Change &change) const
    {
        draft.exchange(round, one, other, change);
    }

private:
    template <typename Meetings> int excessDelta(const Draft<Meetings> &draft) const;
};

template <typename Meetings>
bool SwapSeats::isAllowed(const Draft<Meetings> &draft, const Change &change) const
{
    const Seating &seating = draft.seating();
    const int here = seating.tableAt(round, one), there = seating.tableAt(round, other);
    if (here == there)
        return false;
    if (change.moved > 0 && draft.moved() + change.moved > draft.task().mostMoved)
        return false;
    if (here != resting && there != resting)
        return true;
    const Person seated = seating.personAt(round, here == resting ? other : one);
    const Person rests = seating.personAt(round, here == resting ? one : other);
    return change.broken < 0
        || isFairRest(draft.task(), seated, draft.rests(seated), rests, draft.rests(rests));
}

template <typename Meetings> Change SwapSeats::delta(const Draft<Meetings> &draft) const
{
    const Task &task = draft.task();
    const Seating &seating = draft.seating();
    return {brokenByExchange(task, seating, round, one, other), excessDelta(draft),
        movedByExchange(task, seating, round, one, other)};
}

/// Who gets up from a mate met twice or more takes one repeat away; who sits down with somebody met already
/// brings one.
template <typename Meetings> int SwapSeats::excessDelta(const Draft<Meetings> &draft) const
{
    const Seating &seating = draft.seating();
    const auto timesOfA = draft.times(seating.personAt(round, one));
    const auto timesOfB = draft.times(seating.personAt(round, other));
    int change = 0;
    const auto exchangeAt = [&](Place place, const auto &leaves, const auto &comes) {
        const int table = seating.tableAt(round, place);
        if (table == resting)
            return;
        for (Place mate = seating.begin(round, table), end = seating.end(round, table); mate < end; ++mate)
            if (mate != place) {
                const Person person = seating.personAt(round, mate);
                change += (comes[person] >= 1 ? 1 : 0) - (leaves[person] >= 2 ? 1 : 0);
            }
    };
    exchangeAt(one, timesOfA, timesOfB);
    exchangeAt(other, timesOfB, timesOfA);
    return change;
}

}  // namespace tablee::rotation
