#include "rotation/parting.h"

#include "rotation/seated_rounds.h"
#include "rotation/swap_seats.h"
#include "rotation/third_meetings.h"
#include "rotation/wishes.h"

#include <algorithm>

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
        PlanCost cost{change.broken, change.excess, 0, change.moved, 0, 0, 0};
        cost.thirdMeetings = third_meetings::byExchange(m_draft, swap.round, swap.one, swap.other);
        const int languages = withoutLanguage(), wants = unmet();
        exchange(swap, change);
        cost.worstOff = m_worstOff - worstOff();
        cost.withoutLanguage = withoutLanguage() - languages;
        cost.wantsUnmet = unmet() - wants;
        exchange(swap, {-change.broken, -change.excess, -change.moved});
        return cost;
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
    return best;
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
