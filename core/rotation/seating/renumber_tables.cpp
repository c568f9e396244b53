#include "rotation/seating/renumber_tables.h"

#include "rotation/moves/swap_tables.h"
#include "rotation/seating/score_of.h"

namespace tablee::rotation {

namespace {

class Renumbering {
public:
    explicit Renumbering(Search &search)
        : m_search{search}
        , m_seating{search.best()}
        , m_visits{search.task(), m_seating}
    {
    }

    const Seating &seating() const { return m_seating; }

    /// One pass over all pairs of tables; whether anything became better.
    bool improve()
    {
        bool improved = false;
        for (int round = 0; round < m_seating.rounds(); ++round)
            for (int one = 0; one < m_seating.tables(round) && !m_search.stopToken().stop_requested(); ++one)
                for (int other = 0; other < one; ++other)
                    improved = changeWhereBetter({round, one, other}) || improved;
        return improved;
    }

private:
    bool changeWhereBetter(const SwapTables &swap)
    {
        if (!swap.isAllowed(m_search.task(), m_seating) || swap.delta(m_seating, m_visits) >= 0)
            return false;
        swap.apply(m_seating, m_visits);
        return true;
    }

    Search &m_search;
    Seating m_seating;
    TableVisits m_visits;
};

}  // namespace

void renumberTables(Search &search)
{
    Renumbering renumbering{search};
    bool improved = false;
    while (renumbering.improve())
        improved = true;
    if (!improved || search.stopToken().stop_requested())
        return;
    const Score score = scoreOf(search.task(), renumbering.seating());
    search.offer(renumbering.seating(), score);
}

}  // namespace tablee::rotation
