#include "sessions/known_people.h"

#include <algorithm>

namespace tablee {

int fewestKnown(const std::vector<std::optional<MemberId>> &people, const KnownPairs &met)
{
    if (people.empty() || std::find(people.begin(), people.end(), std::nullopt) != people.end())
        return 0;
    std::map<MemberId, int> known;
    for (const auto &person : people)
        known[*person] = 0;
    for (const auto &[low, high] : met) {
        const auto one = known.find(low);
        const auto other = known.find(high);
        if (one == known.end() || other == known.end())
            continue;
        ++one->second;
        ++other->second;
    }
    const auto fewest = std::min_element(
        known.begin(), known.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return fewest->second;
}

}  // namespace tablee
