#include "rotation/parting.h"

#include "rotation/seated_rounds.h"
#include "rotation/swap_groups.h"
#include "rotation/third_meetings.h"
#include "rotation/wishes.h"

#include <algorithm>
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

using Group = std::vector<Person>;

/// Those at a table in groups that belong together; the largest first, so that what is left fills up.
std::vector<Group> groupsAt(const Task &task, const Seating &seating, int round, int table)
{
    std::vector<Group> groups;
    std::vector<Person> left;
    for (Place place = seating.begin(round, table); place < seating.end(round, table); ++place)
        left.push_back(seating.personAt(round, place));
    while (!left.empty()) {
        Group &group = groups.emplace_back(1, left.front());
        left.erase(left.begin());
        for (std::size_t at = 0; at < group.size(); ++at)
            for (const Person mate : task.together[static_cast<std::size_t>(group[at])])
                if (const auto found = std::find(left.begin(), left.end(), mate); found != left.end()) {
                    group.push_back(mate);
                    left.erase(found);
                }
    }
    std::stable_sort(groups.begin(), groups.end(),
        [](const Group &one, const Group &other) { return one.size() > other.size(); });
    return groups;
}

bool isIn(const Group &group, Person person)
{
    return std::find(group.begin(), group.end(), person) != group.end();
}

/// `first`, and of the other groups what fills it up to `size`, in turn beginning at `offset`; fewer where
/// they do not fit.
Group filledUp(Group first, const std::vector<Group> &groups, std::size_t offset, std::size_t size)
{
    for (std::size_t turn = 0; turn < groups.size(); ++turn) {
        const Group &next = groups[(offset + turn) % groups.size()];
        if (!isIn(first, next.front()) && first.size() + next.size() <= size)
            first.insert(first.end(), next.begin(), next.end());
    }
    return first;
}

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
        std::vector<Group> others = groupsAt(m_task, seating, m_round, home);
        const auto own = std::find_if(
            others.begin(), others.end(), [&](const Group &group) { return isIn(group, leaves); });
        Group leaving = std::move(*own);
        others.erase(own);
        if (isIn(leaving, stays))
            return;  // they belong together themselves
        std::erase_if(others, [&](const Group &group) { return isIn(group, stays); });
        std::rotate(leaving.begin(), std::find(leaving.begin(), leaving.end(), leaves), leaving.end());
        for (int table = 0; table < seating.tables(m_round); ++table)
            if (table != home)
                tryTable(leaving, others, groupsAt(m_task, seating, m_round, table));
    }

private:
    void tryTable(const Group &leaving, const std::vector<Group> &others, const std::vector<Group> &theirs)
    {
        for (std::size_t first = 0; first < theirs.size(); ++first) {
            const std::size_t size = std::max(leaving.size(), theirs[first].size());
            if (size > SwapGroups::mostMembers)
                continue;
            const Group coming = filledUp(theirs[first], theirs, first, size);
            for (std::size_t offset = 0; offset < std::max<std::size_t>(1, others.size()); ++offset)
                if (const Group group = filledUp(leaving, others, offset, size);
                    group.size() == coming.size())
                    tryGroups(group, coming);
                else if (group.size() == leaving.size())
                    break;  // whichever comes next does not fill it up either
        }
    }

    void tryGroups(const Group &leaving, const Group &coming)
    {
        const Seating &seating = m_trying.seating();
        std::vector<SwapSeats> swaps;
        for (std::size_t at = 0; at < leaving.size(); ++at)
            swaps.push_back(
                {m_round, seating.placeOf(m_round, leaving[at]), seating.placeOf(m_round, coming[at])});
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
