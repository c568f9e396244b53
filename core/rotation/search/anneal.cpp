#include "rotation/search/anneal.h"

#include "rotation/search/cooling.h"
#include "rotation/search/picking.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tablee::rotation {

namespace {

constexpr Cooling frozen{0, 0, 1};
constexpr Cooling cooling{0x90000000U, 0xfc800000U, 64};

/// One stride of tries at one temperature. Remembers the way since the best moment, and goes back there when
/// it was better than all before.
template <typename Meetings> class Stride {
public:
    Stride(Draft<Meetings> &draft, Search &search, const Acceptance &acceptance)
        : m_draft{draft}
        , m_search{search}
        , m_acceptance{acceptance}
        , m_best{search.bestScore().broken, search.bestScore().excess}
    {
    }

    void run(const Picking &picking)
    {
        for (std::int64_t iteration = 0; iteration < m_search.stride(); ++iteration) {
            const SwapSeats swap = picking.next(m_draft, m_search.random);
            if (const auto groups
                = Picking::withCompany(m_draft.task(), m_draft.seating(), swap, m_search.random))
                tryGroup(swap.round, *groups);
            else
                tryOne(swap);
        }
        m_search.count(m_search.stride());
        if (m_improved)
            returnToBest();
    }

private:
    void tryOne(const SwapSeats &swap)
    {
        const Change change = swap.delta(m_draft);
        if (!swap.isAllowed(m_draft, change) || !m_acceptance(weigh(change), m_search.random))
            return;
        swap.apply(m_draft, change);
        if (m_improved)
            m_since.push_back(swap);
        lookForBest();
    }

    void tryGroup(int round, const SwapGroups &groups)
    {
        const Change change = groups.delta(m_draft);
        if (!groups.isAllowed(m_draft, change) || !m_acceptance(weigh(change), m_search.random))
            return;
        groups.apply(m_draft, change);
        if (m_improved)
            groups.forEachSeat([&](Place one, Place other, bool) { m_since.push_back({round, one, other}); });
        lookForBest();
    }

    void lookForBest()
    {
        const auto now = std::tuple{m_draft.broken(), m_draft.excess()};
        if (!(now < m_best))
            return;
        m_best = now;
        m_improved = true;
        m_since.clear();
    }

    void returnToBest()
    {
        std::for_each(m_since.rbegin(), m_since.rend(),
            [this](const SwapSeats &swap) { swap.apply(m_draft, swap.delta(m_draft)); });
        m_search.offer(m_draft);
    }

    Draft<Meetings> &m_draft;
    Search &m_search;
    const Acceptance &m_acceptance;
    std::tuple<int, int> m_best;
    bool m_improved = false;
    std::vector<SwapSeats> m_since;
};

template <typename Meetings>
void coolWith(Draft<Meetings> &draft, Search &search, const Cooling &course, std::int64_t iterations)
{
    if (hasNothingToMove(draft.seating()))
        return;
    const std::int64_t begin = search.done();
    std::optional<Picking> picking;
    coolDown(
        course, search.stride(), iterations, [&] { return search.isOver() || search.isExcessProven(); },
        [&](const Acceptance &accepts) {
            if ((search.done() - begin) % Search::longestStride == 0)
                picking.emplace(draft.task(), draft.seating(), search.stopToken());
            Stride{draft, search, accepts}.run(*picking);
        });
}

}  // namespace

template <typename Meetings> void quench(Draft<Meetings> &draft, Search &search, std::int64_t iterations)
{
    coolWith(draft, search, frozen, iterations);
}

template <typename Meetings> void anneal(Draft<Meetings> &draft, Search &search, std::int64_t iterations)
{
    coolWith(draft, search, cooling, iterations);
}

template void quench(Draft<CountedMeetings> &, Search &, std::int64_t);
template void quench(Draft<ComparedMeetings> &, Search &, std::int64_t);
template void anneal(Draft<CountedMeetings> &, Search &, std::int64_t);
template void anneal(Draft<ComparedMeetings> &, Search &, std::int64_t);

}  // namespace tablee::rotation
