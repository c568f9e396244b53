#include "rotation/turn_dial.h"

#include "rotation/aims.h"
#include "rotation/cooling.h"
#include "rotation/picking.h"

#include <algorithm>
#include <tuple>

namespace tablee::rotation {

namespace {

constexpr Cooling cooling{0x90000000U, 0xf4000000U, 32};
constexpr int hundredthsOfARepeat = 100;
constexpr int weightOfARepeat = 8;
constexpr int mostWorse = 32;

class Dialling {
public:
    explicit Dialling(Search &search)
        : m_search{search}
        , m_draft{search.task(), search.best()}
        , m_aims{search.task(), search.best()}
        , m_picking{search.task(), search.best()}
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

    void exchange(const SwapSeats &swap, const Change &change)
    {
        m_aims.exchange(m_draft, swap.round, swap.one, swap.other);
        swap.apply(m_draft, change);
    }

    void tryOne(const Acceptance &accepts)
    {
        const SwapSeats swap = m_picking.anywhere(m_draft.seating(), m_search.random);
        const Change change = swap.delta(m_draft);
        if (change.broken > 0 || !swap.isAllowed(m_draft, change))
            return;
        const std::int64_t before = price(), lack = m_draft.lack();
        exchange(swap, change);
        const std::int64_t dearer = weightOfARepeat * (price() - before) / hundredthsOfARepeat;
        const auto worse = static_cast<int>(std::clamp<std::int64_t>(dearer, -mostWorse, mostWorse))
            + static_cast<int>(std::clamp<std::int64_t>(m_draft.lack() - lack, -1, 1)) + change.moved;
        if (!accepts(worse, m_search.random))
            exchange(swap, {-change.broken, -change.excess, -change.moved});
        else if (const Measures now = measures(); now < m_best) {
            m_best = now;
            m_better = m_draft.seating();
        }
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
