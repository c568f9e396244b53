#include "rotation/bounds/every_plan.h"

#include "rotation/room/table_sizes.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace tablee::rotation {

namespace {

using Pairs = std::uint64_t;  ///< a set of pairs, a bit each
using People = unsigned;  ///< a set of people

constexpr int mostPeople = 11;  ///< whose pairs have room in a word
constexpr std::size_t mostWaysOfARound = 6'000;
constexpr int mostSteps = 1'000'000;  ///< a few milliseconds

Pairs pairOf(int a, int b)
{
    const auto [low, high] = std::minmax(a, b);
    return Pairs{1} << (high * (high - 1) / 2 + low);
}

struct Kind {
    std::vector<int> sizes;
    People present = 0;

    friend auto operator<=>(const Kind &, const Kind &) = default;
};

/// All ways to seat one round, each as the pairs who meet.
class WaysToSeat {
public:
    static std::optional<std::vector<Pairs>> of(const Kind &kind)
    {
        WaysToSeat all{kind.sizes};
        if (!all.seat(kind.present, 0))
            return std::nullopt;
        return std::move(all.m_ways);
    }

private:
    explicit WaysToSeat(std::vector<int> sizes)
        : m_sizes{std::move(sizes)}
    {
    }

    /// The first of those left takes a table of each size that is still free. False when there are too many.
    bool seat(People left, Pairs met)
    {
        if (left == 0) {
            m_ways.push_back(met);
            return m_ways.size() <= mostWaysOfARound;
        }
        const People first = left & (0U - left);
        for (std::size_t table = 0; table < m_sizes.size(); ++table) {
            const int size = m_sizes[table];
            if (size == 0 || (table > 0 && m_sizes[table - 1] == size))
                continue;
            m_sizes[table] = 0;
            const bool fits = fill(left & ~first, first, size - 1, left & ~first, met);
            m_sizes[table] = size;
            if (!fits)
                return false;
        }
        return true;
    }

    /// Adds `seats` of `choice` to a table.
    bool fill(People left, People seated, int seats, People choice, Pairs met)
    {
        if (seats == 0)
            return seat(left, met);
        for (; choice != 0; choice &= choice - 1) {
            const People next = choice & (0U - choice);
            Pairs withNext = met;
            for (People mates = seated; mates != 0; mates &= mates - 1)
                withNext |= pairOf(std::countr_zero(mates), std::countr_zero(next));
            if (!fill(left & ~next, seated | next, seats - 1, choice & ~next, withNext))
                return false;
        }
        return true;
    }

    std::vector<int> m_sizes;  ///< sorted; 0 where a table is taken
    std::vector<Pairs> m_ways;
};

class EveryPlan {
public:
    EveryPlan(
        std::vector<std::vector<Pairs>> ways, std::vector<std::size_t> kinds, Pairs known, Patience &patience)
        : m_ways{std::move(ways)}
        , m_kinds{std::move(kinds)}
        , m_known{known}
        , m_patience{patience}
    {
    }

    bool mayHave(std::int64_t repeats)
    {
        m_limit = repeats;
        return seat(0, m_known, 0, 0);
    }

private:
    /// Whether the rounds from one on, ways from `first` on, can be held within the limit; true as well when
    /// the steps did not last. Of rounds of one kind the order does not count.
    bool seat(std::size_t round, Pairs met, std::int64_t repeats, std::size_t first)
    {
        if (round == m_kinds.size())
            return true;
        const std::vector<Pairs> &ways = m_ways[m_kinds[round]];
        m_steps += static_cast<int>(ways.size() - first);
        if (m_steps > mostSteps)
            return true;
        m_patience.spend(static_cast<std::int64_t>(ways.size() - first));
        const std::int64_t alike
            = std::count(m_kinds.begin() + static_cast<std::ptrdiff_t>(round), m_kinds.end(), m_kinds[round]);
        // What this round must repeat, each round like it must: nobody knows fewer people by then.
        int least = std::popcount(met);
        for (std::size_t way = first; way < ways.size(); ++way)
            least = std::min(least, std::popcount(ways[way] & met));
        if (repeats + alike * least > m_limit)
            return false;
        const bool anyWillDo = round == 0 && m_known == 0 && m_ways.size() == 1;
        for (std::size_t way = first; way < (anyWillDo ? 1 : ways.size()); ++way) {
            const std::int64_t by = repeats + std::popcount(ways[way] & met);
            if (by + (alike - 1) * least > m_limit)
                continue;
            const bool nextIsAlike = round + 1 < m_kinds.size() && m_kinds[round + 1] == m_kinds[round];
            if (seat(round + 1, met | ways[way], by, nextIsAlike ? way : 0))
                return true;
        }
        return false;
    }

    std::vector<std::vector<Pairs>> m_ways;  ///< by kind of round
    std::vector<std::size_t> m_kinds;  ///< of each round
    Pairs m_known;
    Patience &m_patience;
    std::int64_t m_limit = 0;
    int m_steps = 0;
};

std::optional<Kind> kindOf(const Problem &problem, int round)
{
    Kind kind{tablesInUse(problem.tableSizes[static_cast<std::size_t>(round)]), 0};
    std::sort(kind.sizes.begin(), kind.sizes.end());
    int seats = 0;
    for (const int size : kind.sizes)
        seats += size;
    for (Person person = 0; person < problem.people; ++person)
        kind.present |= problem.isPresent(person, round) ? 1U << person : 0U;
    return std::popcount(kind.present) == seats ? std::optional{kind} : std::nullopt;
}

std::optional<EveryPlan> everyPlan(const Problem &problem, const Acquaintances &known, Patience &patience)
{
    std::vector<Kind> rounds;
    for (int round = 0; round < problem.rounds(); ++round) {
        auto kind = kindOf(problem, round);
        if (!kind)
            return std::nullopt;  // some rest
        rounds.push_back(std::move(*kind));
    }
    std::sort(rounds.begin(), rounds.end());
    std::vector<std::vector<Pairs>> ways;
    std::vector<std::size_t> kinds;
    for (std::size_t round = 0; round < rounds.size(); ++round) {
        if (round == 0 || rounds[round] != rounds[round - 1]) {
            patience.spend(mostWaysOfARound);
            auto all = WaysToSeat::of(rounds[round]);
            if (!all)
                return std::nullopt;
            ways.push_back(std::move(*all));
        }
        kinds.push_back(ways.size() - 1);
    }
    Pairs met = 0;
    for (Person person = 0; person < problem.people; ++person)
        for (const Person other : known[static_cast<std::size_t>(person)])
            met |= pairOf(person, other);
    return EveryPlan{std::move(ways), std::move(kinds), met, patience};
}

}  // namespace

std::int64_t repeatsNotRuledOut(
    const Problem &problem, const Acquaintances &known, std::int64_t repeats, Patience &patience)
{
    if (problem.people > mostPeople)
        return repeats;
    auto plans = everyPlan(problem, known, patience);
    while (plans && !plans->mayHave(repeats))
        ++repeats;
    return repeats;
}

}  // namespace tablee::rotation
