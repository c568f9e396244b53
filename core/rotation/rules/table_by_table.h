#pragma once

#include "rotation/room/patience.h"
#include "rotation/room/seating_units.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <vector>

namespace tablee::rotation {

/// Seats one round by whole tables. Where most people sit apart there are few companies that could fill a
/// table at all: they are listed, and chosen so that everybody is in one. Colouring by whole colour classes
/// (Mehrotra and Trick, A column generation approach for graph coloring, INFORMS Journal on Computing 8,
/// 1996) as an exact cover, whoever has fewest companies left coming first (Knuth, Dancing links, 2000).
class TableByTable {
public:
    /// Where everybody is named by a rule, nobody rests and nobody has been told where to sit.
    static bool fits(const RoundRoom &room, const std::vector<SeatingUnit> &units);

    TableByTable(const RoundRoom &room, const std::vector<SeatingUnit> &units, Patience &patience);

    /// By person, as AllWays tells it; nothing where there is no way, or too many companies to list, or where
    /// `patience` ends.
    std::optional<std::vector<int>> tablesOfPeople();

private:
    static constexpr std::size_t mostUnits = 256;
    using Units = std::bitset<mostUnits>;

    /// Tables that are alike: of one size, with nobody bound to them; or one to which somebody is.
    struct Kind {
        int size = 0;
        std::vector<int> tables;  ///< that are free
        Units bound;
    };
    struct Company {
        Units units;
        std::size_t kind = 0;
        std::vector<std::size_t> members;  ///< the same units
    };
    using Companies = std::vector<std::uint32_t>;  ///< by their place in the list

    void sortTables();
    bool list(std::size_t kind, const Units &units, const Units &candidates, int free);
    bool seat(const Units &waiting, const Companies &left);
    std::size_t whoHasLeastChoice(const Units &waiting, const Companies &left) const;
    int peopleIn(const Units &units) const;
    template <typename Visit> void forEach(const Units &units, Visit visit) const;

    const RoundRoom &m_room;
    const std::vector<SeatingUnit> &m_units;
    Patience &m_patience;
    std::vector<Units> m_mates;  ///< by unit: who may sit with it, itself left out
    std::vector<Kind> m_kinds;
    std::vector<Company> m_companies;
    std::vector<int> m_tableOf;  ///< by unit
};

}  // namespace tablee::rotation
