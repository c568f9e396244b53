#include "rotation/bounds/round_bound.h"

#include "rotation/bounds/strangers_bound.h"
#include "rotation/bounds/turan.h"
#include "rotation/room/table_sizes.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>

namespace tablee::rotation {

namespace {

constexpr std::size_t mostWeighedExactly = 12;
constexpr std::size_t mostToldApart = 256;

bool knows(const Acquaintances &known, Person a, Person b)
{
    const Acquaintances::List ofOne = known[static_cast<std::size_t>(a)];
    return std::binary_search(ofOne.begin(), ofOne.end(), b);
}

std::vector<Person> presentIn(const Problem &problem, int round)
{
    std::vector<Person> present;
    for (Person person = 0; person < problem.people; ++person)
        if (problem.isPresent(person, round))
            present.push_back(person);
    return present;
}

/// Seats tables one after the other, largest first, and remembers the best for each set of people left over.
class AllSeatings {
public:
    AllSeatings(const std::vector<Person> &present, std::vector<int> sizes, const Acquaintances &known,
        Patience &patience)
        : m_sizes{std::move(sizes)}
        , m_patience{patience}
        , m_strangers(present.size(), 0)
    {
        for (std::size_t a = 0; a < present.size(); ++a)
            for (std::size_t b = 0; b < present.size(); ++b)
                if (a != b && !knows(known, present[a], present[b]))
                    m_strangers[a] |= 1U << b;
    }

    int best(unsigned left, std::size_t table)
    {
        if (table == m_sizes.size())
            return 0;
        const auto [entry, isNew] = m_best.try_emplace(left, 0);
        if (!isNew)
            return entry->second;
        m_patience.spend((std::int64_t{1} << std::popcount(left)) / 4);  // about so many tables to choose
        int most = 0;
        // Tables of one size are alike: the first of the people left takes a seat at one of them.
        const bool allAlike = m_sizes[table] == m_sizes.back()
            && std::popcount(left) == m_sizes[table] * static_cast<int>(m_sizes.size() - table);
        fill(left, table, allAlike ? left & (0U - left) : 0U, 0, most);
        return m_best[left] = most;
    }

private:
    /// Adds people beyond the highest seated so far until the table is full.
    void fill(unsigned left, std::size_t table, unsigned seated, int pairs, int &most)
    {
        if (std::popcount(seated) == m_sizes[table]) {
            most = std::max(most, pairs + best(left & ~seated, table + 1));
            return;
        }
        const unsigned beyond = seated == 0 ? left : left & ~((std::bit_floor(seated) << 1U) - 1U);
        for (unsigned rest = beyond; rest != 0; rest &= rest - 1) {
            const auto person = static_cast<std::size_t>(std::countr_zero(rest));
            fill(left, table, seated | 1U << person, pairs + std::popcount(m_strangers[person] & seated),
                most);
        }
    }

    std::vector<int> m_sizes;
    Patience &m_patience;
    std::vector<unsigned> m_strangers;
    std::map<unsigned, int> m_best;  ///< by who is left; that tells which tables are
};

/// Into so many groups of people who all know one another can they be divided, found greedily: no more than
/// one of each can be at a table of strangers.
std::size_t groupsOf(const std::vector<Person> &present, const Acquaintances &known)
{
    std::vector<std::vector<Person>> groups;
    for (const Person person : present) {
        const auto fitting
            = std::find_if(groups.begin(), groups.end(), [&](const std::vector<Person> &group) {
                  return std::all_of(
                      group.begin(), group.end(), [&](Person other) { return knows(known, person, other); });
              });
        if (fitting != groups.end())
            fitting->push_back(person);
        else
            groups.push_back({person});
    }
    return groups.size();
}

}  // namespace

std::int64_t mostNewPairs(const Problem &problem, int round, const Acquaintances &known, Patience &patience)
{
    std::vector<int> sizes = tablesInUse(problem.tableSizes[static_cast<std::size_t>(round)]);
    std::sort(sizes.begin(), sizes.end(), std::greater{});
    const std::vector<Person> present = presentIn(problem, round);
    const int seats = std::accumulate(sizes.begin(), sizes.end(), 0);
    if (present.size() <= mostWeighedExactly && seats == static_cast<int>(present.size()))
        return AllSeatings{present, sizes, known, patience}.best((1U << present.size()) - 1U, 0);
    patience.spend(problem.people);
    const std::size_t groups = present.size() <= mostToldApart ? groupsOf(present, known) : present.size();
    std::int64_t most = 0, pairs = 0;
    for (const int size : sizes) {
        most += turanEdges(size, static_cast<std::int64_t>(groups));
        pairs += size * (size - 1) / 2;
    }
    return std::min(most, pairs - pairsWhoKnowEachOther(problem, round, known));
}

std::int64_t mostNewPairsAfter(const Problem &problem, int earlier, int later)
{
    std::int64_t groups = 0, rested = 0;
    for (const int size : problem.tableSizes[static_cast<std::size_t>(earlier)]) {
        groups += size > 0 ? 1 : 0;
        rested -= size;
    }
    for (Person person = 0; person < problem.people; ++person) {
        const bool wasThere = problem.isPresent(person, earlier);
        rested += wasThere ? 1 : 0;
        groups += !wasThere && problem.isPresent(person, later) ? 1 : 0;
    }
    std::int64_t most = 0;
    for (const int size : problem.tableSizes[static_cast<std::size_t>(later)])
        most += turanEdges(size, groups + rested);
    return most;
}

}  // namespace tablee::rotation
