#include "rotation/explaining/parting.h"

#include "rotation/aims/third_meetings.h"
#include "rotation/aims/wishes.h"
#include "rotation/moves/swap_groups.h"
#include "rotation/seating/seated_rounds.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace tablee::rotation {

namespace {

/// Tries exchanges on a plan and takes each back again.
template <typename Meetings> class Trying {
public:
    Trying(const Task &task, const Seating &seating)
        : m_draft{task, seating}
        , m_worstOff{worstOff()}
    {
        if (Wishes::fit(task))
            m_wishes.emplace(task, seating);
    }

    const Seating &seating() const { return m_draft.seating(); }

    /// What it costs; nothing where it may not be done.
    std::optional<PlanCost> costOf(const SwapSeats &swap)
    {
        const Change change = swap.delta(m_draft);
        if (change.broken > 0 || !swap.isAllowed(m_draft, change))
            return std::nullopt;
        return costOf({swap}, std::nullopt);
    }

    /// The same of seats that change hands one after another; nothing either where it costs more than `most`.
    std::optional<PlanCost> costOf(const std::vector<SwapSeats> &swaps, const std::optional<PlanCost> &most)
    {
        PlanCost cost;
        std::vector<Change> changes;
        const int languages = withoutLanguage(), wants = unmet();
        for (const SwapSeats &swap : swaps) {
            const Change change = changes.emplace_back(swap.delta(m_draft));
            cost.broken += change.broken;
            cost.excess += change.excess;
            cost.moved += change.moved;
            cost.thirdMeetings += third_meetings::byExchange(m_draft, swap.round, swap.one, swap.other);
            exchange(swap, change);
        }
        const bool mayBe = cost.broken <= 0 && m_draft.moved() <= m_draft.task().mostMoved
            && (!most || std::tie(cost.broken, cost.excess) <= std::tie(most->broken, most->excess));
        if (mayBe) {  // the rest takes a look at everybody
            cost.worstOff = m_worstOff - worstOff();
            cost.withoutLanguage = withoutLanguage() - languages;
            cost.wantsUnmet = unmet() - wants;
        }
        for (auto swap = swaps.rbegin(); swap != swaps.rend(); ++swap, changes.pop_back())
            exchange(*swap, {-changes.back().broken, -changes.back().excess, -changes.back().moved});
        return mayBe ? std::optional{cost} : std::nullopt;
    }

private:
    void exchange(const SwapSeats &swap, const Change &change)
    {
        if (m_wishes)
            m_wishes->exchange(m_draft.seating(), swap.round, swap.one, swap.other);
        swap.apply(m_draft, change);
    }
    int worstOff() const
    {
        int fewest = m_draft.seating().people();
        for (Person person = 0; person < m_draft.seating().people(); ++person)
            fewest = std::min(fewest, m_draft.fresh(person));
        return fewest;
    }
    int withoutLanguage() const { return m_wishes ? m_wishes->withoutLanguage() : 0; }
    int unmet() const { return m_wishes ? m_wishes->unmet() : 0; }

    Draft<Meetings> m_draft;
    std::optional<Wishes> m_wishes;
    int m_worstOff;
};

/// Tries to part two by exchanges of whole groups, of `leaves` and of each other table.
template <typename Meetings> class GroupParting {
public:
    GroupParting(const Task &task, Trying<Meetings> &trying, int round)
        : m_task{task}
        , m_trying{trying}
        , m_round{round}
    {
    }

    const std::optional<Parting> &best() const { return m_best; }

    void tryAll(Person leaves, Person stays)
    {
        const Seating &seating = m_trying.seating();
        const int home = seating.tableOf(m_round, leaves);
        const auto seats = [&](int table) {
            return seating.end(m_round, table) - seating.begin(m_round, table);
        };
        for (int table = 0; table < seating.tables(m_round); ++table)
            for (int offset = 0; offset < seats(table); ++offset)
                tryGroup(leaves, {table, offset, 0, stays}, seats(home));
    }

private:
    /// Against the group at one seat of another table; filled up from each seat of the own one, if need be.
    void tryGroup(Person leaves, SwapGroups::Choice choice, int seats)
    {
        std::set<std::vector<Place>> tried;
        for (; choice.ownOffset < seats; ++choice.ownOffset) {
            const SwapGroups groups = SwapGroups::of(m_task, m_trying.seating(), m_round, leaves, choice);
            const auto end = groups.ones.begin() + groups.members;
            if (groups.members > 0 && tried.emplace(groups.ones.begin(), end).second)
                tryGroups(groups);
        }
    }

    void tryGroups(const SwapGroups &groups)
    {
        const Seating &seating = m_trying.seating();
        std::vector<SwapSeats> swaps;
        std::vector<Person> leaving, coming;
        groups.forEachSeat([&](Place one, Place other, bool) {
            swaps.push_back({m_round, one, other});
            leaving.push_back(seating.personAt(m_round, one));
            coming.push_back(seating.personAt(m_round, other));
        });
        const auto cost = m_trying.costOf(swaps, m_best ? std::optional{m_best->cost} : std::nullopt);
        if (cost && (!m_best || *cost < m_best->cost))
            m_best = Parting{leaving.front(), coming.front(), *cost, {leaving.begin() + 1, leaving.end()},
                {coming.begin() + 1, coming.end()}};
    }

    const Task &m_task;
    Trying<Meetings> &m_trying;
    int m_round;
    std::optional<Parting> m_best;
};

template <typename Meetings>
std::optional<Parting> cheapest(const Task &task, const Seating &seating, int round, Person one, Person other)
{
    Trying<Meetings> trying{task, seating};
    std::optional<Parting> best;
    for (const Person leaves : {one, other})
        for (Place place = 0; place < seating.places(round); ++place) {
            const auto cost = trying.costOf({round, seating.placeOf(round, leaves), place});
            if (cost && (!best || *cost < best->cost))
                best = Parting{leaves, seating.personAt(round, place), *cost};
        }
    if (best || task.problem.together.empty())
        return best;
    GroupParting<Meetings> groups{task, trying, round};
    groups.tryAll(one, other);
    groups.tryAll(other, one);
    return groups.best();
}

}  // namespace

std::optional<Parting> cheapestParting(const Problem &problem, const Start &start,
    const std::vector<Round> &rounds, int round, Person one, Person other)
{
    const Seating seating = seatedRounds(problem, rounds);
    if (one == other || !seating.together(round, one, other))
        return std::nullopt;
    const Task task{problem, start};
    return problem.people <= mostPeopleCounted ? cheapest<CountedMeetings>(task, seating, round, one, other)
                                               : cheapest<ComparedMeetings>(task, seating, round, one, other);
}

}  // namespace tablee::rotation
