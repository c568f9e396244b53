#pragma once

#include <vector>

namespace tablee::rotation {

/// Sizes of the tables for so many people: none larger than `seats`, as even as can be, nobody alone. Larger
/// tables come first. Where the three cannot all hold (pairs and an odd number), one table has one more. One
/// person has one table; nobody has none.
std::vector<int> tableSizes(int people, int seats);

/// Those of `sizes` that are not closed.
std::vector<int> tablesInUse(std::vector<int> sizes);

}  // namespace tablee::rotation
