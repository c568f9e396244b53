#pragma once

#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// How often each person sits at each table, and sat in the rounds held.
class TableVisits {
public:
    TableVisits(const Task &task, const Seating &seating);

    std::uint8_t &times(Person person, int table)
    {
        return m_times[static_cast<std::size_t>(person) * m_tables + static_cast<std::size_t>(table)];
    }
    int times(Person person, int table) const
    {
        return m_times[static_cast<std::size_t>(person) * m_tables + static_cast<std::size_t>(table)];
    }

private:
    static constexpr std::uint8_t mostCounted = 255;

    std::size_t m_tables = 0;
    std::vector<std::uint8_t> m_times;
};

/// All who sit at two tables of one round change tables: nobody meets anybody else by it.
struct SwapTables {
    int round = 0;
    int one = 0;
    int other = 0;

    /// Whether the tables are of one size, nobody is fixed to either, and the room has not been told.
    bool isAllowed(const Task &task, const Seating &seating) const;

    /// How many times more somebody sits at the number of a table where they sit another time, or sat.
    int delta(const Seating &seating, const TableVisits &visits) const;

    void apply(Seating &seating, TableVisits &visits) const;

private:
    int repeatsAt(const Seating &seating, const TableVisits &visits, int table, int number) const;
    void move(const Seating &seating, TableVisits &visits, int from, int to) const;
};

}  // namespace tablee::rotation
