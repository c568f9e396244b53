#pragma once

#include <vector>

namespace tablee {

/// A table of a round that the room has been told.
struct ToldTable {
    int people = 0;  ///< those told to sit here who are still here
    int places = 0;  ///< how many are meant to sit here
    int chairs = 0;  ///< as many as `places`, or some more for whoever would sit alone
    bool wanted = false;  ///< somebody is to sit here, whoever else does
};

/// How many of `people` sit at each table of a round that has been told and does not seat exactly those who
/// are here: nobody sits alone, as few as can be leave the table they were told, and whoever has no place goes
/// where fewest sit. `added` is a table like those that are set out when all are full; the answer is longer
/// than `tables` by as many as it takes.
std::vector<int> sizesAsTold(const std::vector<ToldTable> &tables, const ToldTable &added, int people);

}  // namespace tablee
