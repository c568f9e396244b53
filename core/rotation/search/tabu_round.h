#pragma once

#include "rotation/search/search.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// Exchanges two places of one round again and again, always the best exchange of somebody who breaks a rule,
/// only not back to the table that was just left: tabu search for colouring (Hertz and de Werra, Using tabu
/// search techniques for graph coloring, Computing 39, 1987), with the tenure of Galinier and Hao (1999), and
/// with what everybody would break at each table kept in step (Fleurent and Ferland 1996). What repeats is
/// not looked at.
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
    void noteRulesWith(Person person, int by);
    int brokenByExchange(Person one, int here, Person other, int there) const;
    bool isTabu(Person person, int table) const;
    void exchange(const Exchange &chosen);
    void forbidReturn(Person person, int table);
    void tellNeighbours(Person person, int table, int by);
    void remember();

    /// How many rules this person breaks at a table, everybody else staying where they are.
    int brokenAt(Person person, int table) const
    {
        return table < 0 ? 0 : m_anywhere[static_cast<std::size_t>(person)] + m_more[cell(person, table)];
    }
    std::size_t cell(Person person, int table) const
    {
        return m_rowOf[static_cast<std::size_t>(person)] * m_tables + static_cast<std::size_t>(table);
    }

    Search &m_search;
    const Task &m_task;
    Seating &m_seating;
    int m_round;
    std::vector<Person> m_bound;  ///< who is there and named by a rule
    std::size_t m_tables;
    std::vector<std::size_t> m_rowOf;  ///< by person; the first row is shared by all whom no rule names
    std::vector<int> m_anywhere;  ///< by person: rules they break wherever they sit, but for
    std::vector<std::int16_t> m_more;  ///< by row and table: so many more, or fewer
    std::vector<std::int16_t> m_apartFrom, m_togetherWith;  ///< by person: from the one who is looked at
    std::vector<int> m_left;  ///< by person: the table they left last
    std::vector<std::int64_t> m_until;  ///< by person: until when they do not return there
    std::int64_t m_step = 0;
    std::int64_t m_looks = 0;  ///< of this step
    std::size_t m_peopleLookedAt;
    int m_broken;
    int m_moved;
    int m_fewest;
    std::vector<Person> m_best;  ///< by place
};

}  // namespace tablee::rotation
