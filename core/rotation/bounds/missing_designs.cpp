#include "rotation/bounds/missing_designs.h"

#include "rotation/room/table_sizes.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

struct MostRounds {
    int tables;
    int seats;
    int withoutRepeat;
};

constexpr MostRounds proven[] = {{4, 3, 4}, {6, 6, 3}, {10, 10, 8}, {14, 14, 12}};

bool isRoundOf(const MostRounds &shape, const std::vector<int> &all)
{
    const std::vector<int> sizes = tablesInUse(all);
    return static_cast<int>(sizes.size()) == shape.tables
        && std::all_of(sizes.begin(), sizes.end(), [&](int size) { return size == shape.seats; });
}

}  // namespace

int repeatsForWantOfADesign(const Problem &problem)
{
    for (const MostRounds &shape : proven) {
        if (problem.people != shape.tables * shape.seats)
            continue;  // others could sit in one round and not in another
        const auto rounds
            = static_cast<int>(std::count_if(problem.tableSizes.begin(), problem.tableSizes.end(),
                [&](const std::vector<int> &sizes) { return isRoundOf(shape, sizes); }));
        const int repeatsOfARound = shape.tables == shape.seats ? 2 : 1;
        return repeatsOfARound * std::max(0, rounds - shape.withoutRepeat);
    }
    return 0;
}

}  // namespace tablee::rotation
