#include "rotation/search/grant_wishes.h"

#include "rotation/aims/aims.h"
#include "rotation/search/cooling.h"
#include "rotation/search/picking.h"
#include "rotation/seating/score_of.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tablee::rotation {

namespace {

constexpr Cooling cooling{0x90000000U, 0xf4000000U, 32};
constexpr int mostWorse = 8;
constexpr int mostMissed = 1000;

class Granting {
public:
    explicit Granting(Search &search)
        : m_search{search}
        , m_draft{search.task(), search.best(), search.stopToken()}
        , m_aims{search.task(), search.best(), search.stopToken()}
        , m_picking{search.task(), search.best(), search.stopToken()}
        , m_best{measures()}
    {
    }

    bool nothingToMove() const { return m_picking.nothingToMove(); }
    bool nothingLeft() const { return weighWishes() == 0; }

    void stride(const Acceptance &accepts)
    {
        for (std::int64_t iteration = 0; iteration < m_search.stride(); ++iteration)
            tryOne(accepts);
        m_search.count(m_search.stride());
        if (!m_found)
            return;
        const Score score = scoreOf(m_search.task(), *m_found);
        m_search.offer(std::move(*m_found), score);
        m_found.reset();
    }

private:
    using Measures = std::tuple<int, int, std::int64_t, int, std::int64_t>;

    Measures measures() const
    {
        return {m_draft.broken(), m_draft.excess(), m_draft.lack(), m_draft.moved(), weighWishes()};
    }
    std::int64_t weighWishes() const { return weightOfExcess * m_aims.weight(); }

    void tryOne(const Acceptance &accepts)
    {
        const SwapSeats swap = m_picking.anywhere(m_draft.seating(), m_search.random);
        const Change change = swap.delta(m_draft);
        if (weigh(change) > mostWorse || !swap.isAllowed(m_draft, change))
            return;
        const auto &[round, one, other] = swap;
        const std::int64_t more
            = std::clamp<std::int64_t>(m_draft.lackByExchange(round, one, other), -mostWorse, mostWorse);
        const std::int64_t weight = m_aims.weightByExchange(m_draft, round, one, other);
        const std::int64_t missed
            = std::clamp<std::int64_t>(weightOfExcess * weight, -mostMissed, mostMissed);
        if (!accepts(2 * weigh(change) + static_cast<int>(more + missed), m_search.random))
            return;
        m_aims.exchange(m_draft, round, one, other, weight);
        swap.apply(m_draft, change);
        if (const Measures now = measures(); now < m_best) {
            m_best = now;
            m_found = m_draft.seating();
        }
    }

    Search &m_search;
    Draft<CountedMeetings> m_draft;
    Aims m_aims;
    Picking m_picking;
    Measures m_best;
    std::optional<Seating> m_found;
};

}  // namespace

void grantWishes(Search &search, std::int64_t iterations)
{
    Granting granting{search};
    if (granting.nothingToMove())
        return;
    coolDown(
        cooling, search.stride(), iterations, [&] { return search.isOver() || granting.nothingLeft(); },
        [&](const Acceptance &accepts) { granting.stride(accepts); });
}

}  // namespace tablee::rotation
