#include "rotation/search/exchange_parts.h"

#include "rotation/moves/swap_parts.h"
#include "rotation/search/cooling.h"
#include "rotation/seating/score_of.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tablee::rotation {

namespace {

constexpr Cooling cooling{0x90000000U, 0xf4000000U, 32};
constexpr int weightOfWish = 4;
constexpr int weightOfAcquaintance = 12;
constexpr int mostRedeemed = 2 * weightOfWish;  ///< by the wishes that an exchange grants

class Recasting {
public:
    explicit Recasting(Search &search)
        : m_search{search}
        , m_task{search.task()}
        , m_casting{m_task, search.best(), search.stopToken()}
        , m_alike(static_cast<std::size_t>(m_task.people()))
        , m_best{measures()}
    {
        findAlike();
    }

    bool nothingToChange() const { return m_free.empty(); }
    bool nothingLeft() const { return m_casting.missed() == 0 && m_casting.acquaintances() == 0; }

    void stride(const Acceptance &accepts)
    {
        // An exchange in all rounds takes as long as one of seats in each.
        for (std::int64_t iteration = 0; iteration < m_search.stride(); iteration += m_task.rounds())
            tryOne(accepts);
        m_search.count(m_search.stride());
        if (!m_found)
            return;
        Seating seating = m_casting.played(*m_found);
        const Score score = scoreOf(m_task, seating);
        m_search.offer(std::move(seating), score);
        m_found.reset();
    }

private:
    using Measures = std::tuple<int, std::int64_t>;

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    Measures measures() const { return {m_casting.acquaintances(), m_casting.missed()}; }

    void findAlike()
    {
        std::vector<std::vector<Person>> groups;
        for (Person person = 0; person < m_task.people(); ++person) {
            const auto like
                = std::find_if(groups.begin(), groups.end(), [&](const std::vector<Person> &group) {
                      return SwapParts{group.front(), person}.isAllowed(m_task);
                  });
            if (like == groups.end())
                groups.push_back({person});
            else
                like->push_back(person);
        }
        for (const std::vector<Person> &group : groups) {
            if (group.size() < 2)
                continue;
            for (const Person part : group) {
                m_free.push_back(part);
                m_alike[at(part)] = static_cast<int>(m_groups.size());
            }
            m_groups.push_back(group);
        }
    }

    Person anyOf(const std::vector<Person> &parts)
    {
        return parts[m_search.random.below(static_cast<std::uint32_t>(parts.size()))];
    }

    void tryOne(const Acceptance &accepts)
    {
        const Person one = anyOf(m_free);
        const SwapParts swap{one, anyOf(m_groups[at(m_alike[at(one)])])};
        if (swap.one == swap.other)
            return;
        const int allowed = accepts.draw(m_search.random);
        const int known = weightOfAcquaintance * swap.delta(m_casting);
        if (known > allowed + mostRedeemed || weightOfWish * swap.missedBy(m_casting) + known > allowed)
            return;
        swap.apply(m_casting);
        if (!(measures() < m_best))
            return;
        m_best = measures();
        m_found = m_casting.people();
    }

    Search &m_search;
    const Task &m_task;
    Casting m_casting;
    std::vector<int> m_alike;  ///< by part: which of the groups
    std::vector<std::vector<Person>> m_groups;  ///< parts that can be exchanged
    std::vector<Person> m_free;  ///< all of them
    Measures m_best;
    std::optional<std::vector<Person>> m_found;
};

}  // namespace

void exchangeParts(Search &search, std::int64_t iterations)
{
    if (!Wishes::fit(search.task()) || search.task().start.announced)
        return;
    Recasting recasting{search};
    if (recasting.nothingToChange())
        return;
    coolDown(
        cooling, search.stride(), iterations, [&] { return search.isOver() || recasting.nothingLeft(); },
        [&](const Acceptance &accepts) { recasting.stride(accepts); });
}

}  // namespace tablee::rotation
