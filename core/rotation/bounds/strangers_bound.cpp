#include "rotation/bounds/strangers_bound.h"

#include "rotation/bounds/turan.h"
#include "rotation/room/table_sizes.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace tablee::rotation {

namespace {

using PeopleBits = std::uint64_t;  ///< a set of them, a bit each

constexpr int mostStrangers = 64;
constexpr int largestTable = 16;
constexpr std::int64_t commonShare = 720'720;  ///< what every table size up to the largest divides

PeopleBits only(Person person)
{
    return PeopleBits{1} << person;
}

std::vector<PeopleBits> acquaintedSets(const Acquaintances &known)
{
    std::vector<PeopleBits> sets;
    for (std::size_t person = 0; person < known.size(); ++person) {
        PeopleBits &set = sets.emplace_back(0);
        for (const Person other : known[person])
            set |= only(other);
    }
    return sets;
}

/// Into how many groups who all know one another people fall, each joining the first that fits.
int groupsIn(PeopleBits people, const std::vector<PeopleBits> &acquainted)
{
    std::vector<PeopleBits> groups;
    for (; people != 0; people &= people - 1) {
        const PeopleBits known = acquainted[static_cast<std::size_t>(std::countr_zero(people))];
        const auto fitting = std::find_if(
            groups.begin(), groups.end(), [&](PeopleBits group) { return (group & ~known) == 0; });
        if (fitting != groups.end())
            *fitting |= people & (0U - people);
        else
            groups.push_back(people & (0U - people));
    }
    return static_cast<int>(groups.size());
}

/// Pairs who know each other at a table of one person, at least: of its seats some go to acquaintances, the
/// others to strangers out of so many groups.
std::int64_t leastAtTable(int size, int acquaintances, int strangers, int groups)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (int beside = std::max(0, size - 1 - strangers); beside <= std::min(size - 1, acquaintances);
         ++beside) {
        const std::int64_t others = size - 1 - beside;
        least = std::min(least, beside + others * (others - 1) / 2 - turanEdges(others, groups));
    }
    return least;
}

}  // namespace

std::int64_t pairsWhoKnowEachOther(const Problem &problem, int round, const Acquaintances &known)
{
    std::vector<int> sizes = tablesInUse(problem.tableSizes[static_cast<std::size_t>(round)]);
    std::sort(sizes.begin(), sizes.end());
    const int seats = std::accumulate(sizes.begin(), sizes.end(), 0);
    if (problem.people > mostStrangers || sizes.empty() || sizes.back() > largestTable)
        return 0;
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    const std::vector<PeopleBits> acquainted = acquaintedSets(known);
    PeopleBits present = 0;
    for (Person person = 0; person < problem.people; ++person)
        present |= problem.isPresent(person, round) ? only(person) : 0;
    std::vector<std::int64_t> shares;
    for (Person person = 0; person < problem.people; ++person) {
        if ((present & only(person)) == 0)
            continue;
        const PeopleBits friends = present & acquainted[static_cast<std::size_t>(person)];
        const PeopleBits strangers = present & ~friends & ~only(person);
        const int groups = groupsIn(strangers, acquainted);
        std::int64_t share = std::numeric_limits<std::int64_t>::max();
        for (const int size : sizes)
            share = std::min(share,
                commonShare / size
                    * leastAtTable(size, std::popcount(friends), std::popcount(strangers), groups));
        shares.push_back(share);
    }
    std::sort(shares.begin(), shares.end());  // those with the smallest may be the ones who sit
    const std::int64_t sum = std::accumulate(shares.begin(), shares.begin() + seats, std::int64_t{0});
    return (sum + commonShare - 1) / commonShare;
}

}  // namespace tablee::rotation
