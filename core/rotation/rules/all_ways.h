#pragma once

#include "rotation/room/patience.h"
#include "rotation/room/seating_units.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tablee::rotation {

/// Tries all ways to seat units of people in one round, one after the other (backtracking). Fixed ones come
/// first, then the largest; among those the one whose neighbours already sit at most tables, as in DSATUR
/// (Brélaz, New methods to color the vertices of a graph, Communications of the ACM 22, 1979). Tables of one
/// size at which nobody sits yet are alike, and so are units of one size that no other rule names; one of
/// them stands for all. Gives up after a fixed number of steps; throws Stopped when `patience` ends before.
class AllWays {
public:
    static constexpr int rests = -1, notNamed = -2;  ///< in place of a table

    AllWays(const RoundRoom &room, const std::vector<SeatingUnit> &units, std::optional<int> mostMoved,
        Patience &patience);

    /// Whether one of them keeps the rules.
    CanKeep canKeep();

    /// By person, of the first way that keeps the rules; nothing where none was found.
    std::optional<std::vector<int>> tablesOfPeople();

private:
    enum class Outcome { Fails, Seated, TooLong, Stopped };
    static constexpr int nowhereYet = -2;

    Outcome search();
    Outcome seatAfter(std::size_t last, std::size_t seated);
    std::size_t nextUnit() const;
    bool isBefore(std::size_t one, std::size_t other) const;
    bool isOpen(int table) const { return table >= 0 && table < static_cast<int>(m_free.size()); }
    Outcome tryRest(std::size_t unit, std::size_t seated);
    Outcome trySeat(std::size_t unit, int table, std::size_t seated);
    void tellNeighbours(std::size_t unit, int table, int by);
    bool allows(std::size_t unit, int table) const;
    bool isPlain(const SeatingUnit &unit) const;
    int firstTableFor(std::size_t unit, std::size_t last) const;
    bool isLikeOneBefore(int table) const;
    int movedTo(const SeatingUnit &unit, int table) const;
    bool fewEnoughMove() const;

    std::size_t cell(std::size_t unit, int table) const
    {
        return m_rowOf[unit] * m_free.size() + static_cast<std::size_t>(table);
    }

    const RoundRoom &m_room;
    const std::vector<SeatingUnit> &m_units;
    std::optional<int> m_mostMoved;
    Patience &m_patience;
    std::vector<int> m_free;  ///< seats by table
    std::vector<int> m_tableOf;  ///< by unit
    std::vector<std::size_t> m_rowOf;  ///< by unit: where its neighbours are counted
    std::vector<std::uint16_t> m_neighboursAt;  ///< by unit that has some and table: who must not sit with it
    std::vector<int> m_saturation;  ///< by unit: tables at which such neighbours sit
    std::vector<Person> m_named;
    std::vector<int> m_found;  ///< tables by unit, once there is a way
    int m_rested = 0;
    int m_moved = 0;
    int m_steps = 0;
};

}  // namespace tablee::rotation
