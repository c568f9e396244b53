#include "rotation/room/table_sizes.h"

#include <algorithm>

namespace tablee::rotation {

std::vector<int> tableSizes(int people, int seats)
{
    if (people <= 0)
        return {};
    if (people == 1)
        return {1};
    const int asked = std::max(2, seats);
    const int fewest = people / asked + (people % asked != 0 ? 1 : 0);
    const int tables = std::min(fewest, people / 2);  // more tables than pairs would leave somebody alone
    std::vector<int> sizes(static_cast<std::size_t>(tables), people / tables);
    std::for_each_n(sizes.begin(), people % tables, [](int &size) { ++size; });
    return sizes;
}

std::vector<int> tablesInUse(std::vector<int> sizes)
{
    std::erase(sizes, 0);
    return sizes;
}

}  // namespace tablee::rotation
