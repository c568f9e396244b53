#pragma once

#include "rotation/room/task.h"
#include "rotation/search/acceptance.h"
#include "rotation/seating/seating.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// What everybody would cost at every table of every round, kept in step with each exchange of two seats, so
/// that all exchanges of one seat are weighed by one pass over two rows of numbers. (Such tables are what
/// makes tabu search fast: Fleurent and Ferland 1996, Galinier and Hao 1999 for colouring; Dotú and Van
/// Hentenryck 2007 for social golfers.) Exchanges are seldom and dear, looking is cheap.
///
/// For a person a at table A and a place j of table B, taken by b, an exchange brings
///     m_joins[a][j] + m_swaps[A][j] - own(a), where
///     m_joins[a][j] = cost of a at B, less what a and b would have cost each other there and at A,
///     m_swaps[A][j] = cost of b at A, less what b costs now.
class SeatCosts {
public:
    using Cost = std::int16_t;

    /// Whether the table would be small enough, and the rules are such that costs are sums over pairs.
    static bool fit(const Task &task);

    /// A rule that is broken weighs `weightOfRule`. Throws Stopped when a stop is asked for on the way.
    SeatCosts(const Task &task, Seating seating, const std::stop_token &stop = {},
        int weightOfRule = weightOfBroken);

    const Task &task() const { return *m_task; }
    const Seating &seating() const { return m_seating; }
    int excess() const { return m_excess; }
    int weightOfRule() const { return m_weightOfRule; }
    /// How often two people meet, knowing each other counting as one.
    int times(Person a, Person b) const { return m_times[pair(a, b)]; }

    /// What whoever sits at a place costs there.
    int own(int round, Place place) const { return m_own[cell(round, at(round, place))]; }
    /// What the exchange of two places of one round weighs; very much where it changes nothing.
    int weightOf(int round, Place one, Place other) const
    {
        return joins(round, at(round, one))[other] + swaps(round, rowAt(round, one))[other] - own(round, one);
    }
    /// What it weighs that two sit down together who do not yet; what is spared when two of a table part; and
    /// what a person weighs at a table whoever else is there.
    int met(Person a, Person b) const { return m_pairCosts[pair(a, b)]; }
    int spared(Person a, Person b) const
    {
        return m_pairCosts[pair(a, b)] - (m_times[pair(a, b)] == 1 ? weightOfExcess : 0);
    }
    int alone(int round, Person person, int table) const;

    /// With how many places the person at `one` could change for no more than `weight`.
    int countWithin(int round, Place one, int weight) const;
    /// The one of them that has `before` others before it.
    Place findWithin(int round, Place one, int weight, int before) const;

    void exchange(int round, Place one, Place other);

private:
    Person at(int round, Place place) const { return m_seating.personAt(round, place); }
    int rowAt(int round, Place place) const { return row(m_seating.tableAt(round, place)); }
    int row(int table) const { return table == resting ? m_rows - 1 : table; }
    std::size_t cell(int round, int person) const
    {
        return static_cast<std::size_t>(round) * m_people + static_cast<std::size_t>(person);
    }
    std::size_t pair(Person a, Person b) const
    {
        return static_cast<std::size_t>(a) * m_people + static_cast<std::size_t>(b);
    }
    Cost *joins(int round, Person person) { return &m_joins[cell(round, person) * m_width]; }
    const Cost *joins(int round, Person person) const { return &m_joins[cell(round, person) * m_width]; }
    Cost *swaps(int round, int table) { return &m_swaps[swapsBegin(round, table)]; }
    const Cost *swaps(int round, int table) const { return &m_swaps[swapsBegin(round, table)]; }
    std::size_t swapsBegin(int round, int table) const
    {
        return static_cast<std::size_t>(round * m_rows + table) * m_width;
    }
    /// How often a pair counts in an exchange of two: at both tables, but not where somebody rests.
    static int sides(int table, int other) { return (table >= 0 ? 1 : 0) + (other >= 0 ? 1 : 0); }

    static Cost narrow(int cost) { return static_cast<Cost>(cost); }

    void weighPairs();
    void countMeetings();
    void fillRound(int round);
    int costAt(int round, Person person, int table) const;
    void part(int round, Person a, Person b);
    void seat(int round, Person a, Person b);
    void changeMet(int exceptRound, Person a, Person b, int by);
    void changeRepeats(int exceptRound, Person a, Person b, int by);
    void addToCost(int round, Person person, int table, int by);
    void addToOwn(int round, Person person, int by);
    void changeCompany(int round, Place one, Place other);
    void changeMates(int round, Place one, Place other);
    void refill(int round, Place place, int home, int other);

    const Task *m_task;
    Seating m_seating;
    std::size_t m_people;
    std::size_t m_width;  ///< places of a row, made a multiple of a machine word
    int m_rows;  ///< tables, and one more for those who rest
    int m_excess = 0;
    int m_weightOfRule;
    std::vector<std::uint8_t> m_times;  ///< by pair: meetings, knowing each other counting as one
    std::vector<Cost> m_pairCosts;  ///< by pair: what sitting down together costs them
    std::vector<Cost> m_own;  ///< by round and person: what they cost where they are
    std::vector<Cost> m_joins;  ///< by round, person and place
    std::vector<Cost> m_swaps;  ///< by round, table and place
};

}  // namespace tablee::rotation
