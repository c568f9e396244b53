#include "rotation/search/turn_dial.h"

#include "rotation/aims/aims.h"
#include "rotation/search/cooling.h"
#include "rotation/search/picking.h"

#include <algorithm>
#include <tuple>

namespace tablee::rotation {

namespace {

constexpr Cooling cooling{0x90000000U, 0xf4000000U, 32};
constexpr int hundredthsOfARepeat = 100;
constexpr int weightOfARepeat = 8;
constexpr std::int64_t mostForLack = 1;  ///< however much more or less anybody lacks

class Dialling {
public:
    explicit Dialling(Search &search)
        : m_search{search}
        , m_draft{search.task(), search.best(), search.stopToken()}
        , m_aims{search.task(), search.best(), search.stopToken()}
        , m_picking{search.task(), search.best(), search.stopToken()}
        , m_best{measures()}
    {
    }

    bool nothingToMove() const { return m_picking.nothingToMove(); }
    const std::optional<Seating> &better() const { return m_better; }

    void stride(const Acceptance &accepts)
    {
        for (std::int64_t iteration = 0; iteration < m_search.stride(); ++iteration)
            tryOne(accepts);
        m_search.count(m_search.stride());
    }

private:
    using Measures = std::tuple<int, std::int64_t, std::int64_t, int>;

    std::int64_t price() const
    {
        return priceOf(m_search.task().problem.profile, m_draft.excess(), m_aims.weight());
    }
    Measures measures() const { return {m_draft.broken(), price(), m_draft.lack(), m_draft.moved()}; }

    /// What is looked at last is dearest to find out: most exchanges are too dear without it.
    void tryOne(const Acceptance &accepts)
    {
        const SwapSeats swap = m_picking.anywhere(m_draft.seating(), m_search.random);
        const Change change = swap.delta(m_draft);
        if (change.broken > 0 || !swap.isAllowed(m_draft, change))
            return;
        const auto &[round, one, other] = swap;
        const std::int64_t allowed = accepts.draw(m_search.random) - change.moved;
        const std::int64_t weight
            = m_aims.weightByExchange(m_draft, round, one, other, mostWeight(change.excess, allowed));
        const std::int64_t dearer = weightOfARepeat
            * priceOf(m_search.task().problem.profile, change.excess, weight) / hundredthsOfARepeat;
        if (dearer - mostForLack > allowed)
            return;
        const std::int64_t lack
            = std::clamp(m_draft.lackByExchange(round, one, other), -mostForLack, mostForLack);
        if (dearer + lack > allowed)
            return;
        m_aims.exchange(m_draft, round, one, other, weight);
        swap.apply(m_draft, change);
        if (const Measures now = measures(); now < m_best) {
            m_best = now;
            m_better = m_draft.seating();
        }
    }

    /// More than so much is too dear beside so much more excess, whatever it does for those who lack.
    std::int64_t mostWeight(int excess, std::int64_t allowed) const
    {
        const std::int64_t price = hundredthsOfARepeat * (allowed + mostForLack + 1) / weightOfARepeat + 1;
        return (price - std::int64_t{hundredthsOfARepeat} * excess) / m_search.task().problem.profile.dial
            + 1;
    }

    Search &m_search;
    Draft<CountedMeetings> m_draft;
    Aims m_aims;
    Picking m_picking;
    Measures m_best;
    std::optional<Seating> m_better;
};

}  // namespace

std::int64_t priceOf(const Profile &profile, int excess, std::int64_t aims)
{
    return std::int64_t{hundredthsOfARepeat} * excess + std::int64_t{profile.dial} * aims;
}

std::optional<Seating> turnDial(Search &search, std::int64_t iterations, std::int64_t end)
{
    Dialling dialling{search};
    if (dialling.nothingToMove())
        return std::nullopt;
    coolDown(
        cooling, search.stride(), iterations,
        [&] { return search.stopToken().stop_requested() || search.done() >= end; },
        [&](const Acceptance &accepts) { dialling.stride(accepts); });
    return dialling.better();
}

}  // namespace tablee::rotation
