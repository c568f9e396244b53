#pragma once

#include "rotation/problem.h"

#include <vector>

namespace tablee::rotation {

/// Rounds that a cyclic group maps onto one another, told by their beginnings (the method of differences,
/// Bose 1939). Person orbit * order + i goes to orbit * order + (i + 1) % order; the last people, who do not
/// fill an orbit, stay who they are.
struct OrbitDesign {
    int tables = 0;
    int seats = 0;
    int order = 1;  ///< of the group
    int fixedPeople = 0;
    std::vector<std::vector<Person>> turning;  ///< whole rounds, table after table; each gives `order` rounds
    /// Rounds that the group leaves as they are: one table of each `order` tables; what is left over, as one
    /// of each orbit, sits together with the fixed people.
    std::vector<std::vector<Person>> steady;

    int people() const { return tables * seats; }
    int orbits() const { return (people() - fixedPeople) / order; }
    int rounds() const { return static_cast<int>(turning.size()) * order + static_cast<int>(steady.size()); }
    /// Where a person goes by so many steps.
    Person turned(Person person, int steps) const
    {
        return person >= orbits() * order ? person
                                          : person / order * order + (person % order + steps) % order;
    }
};

/// All rounds of a design.
std::vector<Round> develop(const OrbitDesign &design);

}  // namespace tablee::rotation
