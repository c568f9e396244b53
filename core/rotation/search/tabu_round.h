#pragma once

#include "rotation/search/search.h"

namespace tablee::rotation {

/// Exchanges two places of one round again and again, always the best exchange of somebody who breaks a rule,
/// only not back to the table that was just left: tabu search for colouring (Hertz and de Werra, Using tabu
/// search techniques for graph coloring, Computing 39, 1987), with the tenure of Galinier and Hao (1999).
/// What repeats is not looked at.
class TabuRound {
public:
    TabuRound(Search &search, Seating &seating, int round);

    /// Ends when no rule is broken, after about so many iterations, or when the search is over; leaves the
    /// seating as it was when it broke fewest. Returns whether that is fewer than before.
    bool run(std::int64_t iterations);

private:
    struct Exchange {
        Place one = 0;
        Place other = 0;
        int broken = 0;
    };

    std::vector<Person> someWhoBreakRules();
    void lookAt(Person person, std::vector<Exchange> &best, int &least);
    bool isTabu(Person person, int table) const;
    void exchange(const Exchange &chosen);
    void forbidReturn(Person person, int table);
    void tellNeighbours(Person person, int by);
    void remember();

    Search &m_search;
    const Task &m_task;
    Seating &m_seating;
    int m_round;
    std::vector<Person> m_bound;  ///< who is there and named by a rule
    std::vector<int> m_brokenBy;  ///< by person: how many rules, from their side
    std::vector<int> m_left;  ///< by person: the table they left last
    std::vector<std::int64_t> m_until;  ///< by person: until when they do not return there
    std::int64_t m_step = 0;
    std::int64_t m_looks = 0;  ///< of this step
    int m_placesLookedAt;
    std::size_t m_peopleLookedAt;
    int m_broken;
    int m_moved;
    int m_fewest;
    std::vector<Person> m_best;  ///< by place
};

}  // namespace tablee::rotation
