#include "rotation/designs/orbit_pairs.h"
#include "rotation/designs/orbit_search.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

constexpr int orderBeyondRounds = 7;

/// How many pairs of people, one of each orbit, the base rounds bring together.
int pairsNeeded(const OrbitDesign &shape)
{
    const int atTable = shape.seats * (shape.seats - 1) / 2;
    const int steadyTables = shape.orbits() / shape.seats;
    return atTable
        * (static_cast<int>(shape.turning.size()) * shape.tables
            + static_cast<int>(shape.steady.size()) * steadyTables);
}

/// Whether base rounds of this kind can be made at all.
bool isPossible(const OrbitDesign &shape)
{
    if (shape.orbits() < 1 || shape.fixedPeople > shape.tables)
        return false;
    if (!shape.steady.empty()) {
        const int left = shape.people() - shape.orbits() / shape.seats * shape.seats * shape.order;
        if ((left != 0 && left != shape.seats) || (shape.steady.size() > 1 && shape.fixedPeople > 1))
            return false;
    }
    return pairsNeeded(shape) <= OrbitPairs{shape}.usable();
}

}  // namespace

std::vector<OrbitDesign> orbitShapes(int tables, int seats, int wanted)
{
    std::vector<OrbitDesign> shapes;
    const int people = tables * seats;
    for (int order = std::min(people, wanted + orderBeyondRounds); order >= 2; --order)
        for (int turning = (wanted + order - 1) / order; turning >= 0; --turning)
            for (int fixed = people % order; fixed <= tables; fixed += order) {
                OrbitDesign shape{tables, seats, order, fixed, {}, {}};
                shape.turning.resize(static_cast<std::size_t>(turning));
                shape.steady.resize(static_cast<std::size_t>(std::max(0, wanted - turning * order)));
                if (shape.rounds() == wanted && isPossible(shape))
                    shapes.push_back(std::move(shape));
            }
    return shapes;
}

}  // namespace tablee::rotation
