#include "rotation/designs/relabelling.h"

#include "rotation/search/acceptance.h"

#include <numeric>
#include <span>
#include <vector>

namespace tablee::rotation {

namespace {

/// Square table of bits: which parts meet.
class MeetingBits {
public:
    explicit MeetingBits(std::size_t parts)
        : m_parts{parts}
        , m_bits(parts * parts, false)
    {
    }
    void set(Person a, Person b) { m_bits[cell(a, b)] = m_bits[cell(b, a)] = true; }
    bool operator()(Person a, Person b) const { return m_bits[cell(a, b)]; }

private:
    std::size_t cell(Person a, Person b) const
    {
        return static_cast<std::size_t>(a) * m_parts + static_cast<std::size_t>(b);
    }
    std::size_t m_parts;
    std::vector<bool> m_bits;
};

/// Whoever comes after so many stays behind: empty parts are strangers to one another.
void shuffleFirst(std::vector<int> &all, int count, Random &random)
{
    std::span<int> first{all.data(), static_cast<std::size_t>(count)};
    shuffle(first, random);
}

std::vector<int> inverse(const std::vector<int> &permutation)
{
    std::vector<int> inverted(permutation.size());
    for (std::size_t index = 0; index < permutation.size(); ++index)
        inverted[static_cast<std::size_t>(permutation[index])] = static_cast<int>(index);
    return inverted;
}

class Dealing {
public:
    Dealing(std::span<const Round> parts, const PartTakers &takers, Search &search)
        : m_search{search}
        , m_takers{takers}
        , m_rounds{parts.size()}
        , m_meet{at(takers.count())}
        , m_tableOf(at(takers.count()) * parts.size())
        , m_partOf(at(takers.count()))
    {
        for (std::size_t round = 0; round < parts.size(); ++round) {
            if (search.stopToken().stop_requested())
                throw Stopped{};
            for (std::size_t table = 0; table < parts[round].size(); ++table)
                sit(round, static_cast<int>(table), parts[round][table]);
        }
        std::iota(m_partOf.begin(), m_partOf.end(), 0);
        shuffleFirst(m_partOf, takers.casted(), search.random);
        countCost();
        m_best = m_partOf;
        m_bestCost = m_cost;
    }

    int bestCost() const { return m_bestCost; }
    const std::vector<int> &best() const { return m_best; }  ///< part by taker

    /// Goes on from there, if that is better.
    void offer(std::vector<int> partOf)
    {
        std::swap(m_partOf, partOf);
        countCost();
        if (m_cost < m_bestCost) {
            m_best = m_partOf;
            m_bestCost = m_cost;
            return;
        }
        std::swap(m_partOf, partOf);
        countCost();
    }

    void run(std::int64_t iterations)
    {
        constexpr int levels = 48;
        std::uint32_t base = 0xa0000000U;
        for (int level = 0; level < levels; ++level) {
            const Acceptance acceptance{base};
            for (std::int64_t done = 0; done < iterations / levels; done += m_search.stride()) {
                if (m_bestCost == 0 || m_search.isOver())
                    return;
                for (int iteration = 0; iteration < m_search.stride(); ++iteration)
                    tryOne(acceptance);
                m_search.count(m_search.stride());
            }
            base = static_cast<std::uint32_t>(std::uint64_t{base} * 0xf6000000U >> 32);
        }
    }

    std::vector<int> takerOfPart() const { return inverse(m_best); }

private:
    static constexpr int noTaker = -1;

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    int partOf(int taker) const { return m_partOf[at(taker)]; }

    void sit(std::size_t round, int table, const Table &parts)
    {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            m_tableOf[at(parts[i]) * m_rounds + round] = table;
            for (std::size_t j = i + 1; j < parts.size(); ++j)
                m_meet.set(parts[i], parts[j]);
        }
    }

    /// Of two parts that meet; the first, where they are of one share and meet in each.
    int roundOf(int one, int other) const
    {
        std::size_t round = 0;
        while (m_tableOf[at(one) * m_rounds + round] != m_tableOf[at(other) * m_rounds + round])
            ++round;
        return static_cast<int>(round);
    }

    void countCost()
    {
        m_cost = 0;
        for (int taker = 0; taker < m_takers.count(); ++taker) {
            if (m_search.stopToken().stop_requested())
                throw Stopped{};
            m_cost += costAt(taker, partOf(taker), noTaker);
        }
        m_cost /= 2;
    }

    /// What it would cost a taker to have a part, one of the others left out.
    int costAt(int taker, int part, int except) const
    {
        int cost = 0;
        if (m_takers.costAlike()) {  // nearly always; without a branch it takes half the time
            for (const int rival : m_takers.rivals(taker))
                cost += rival != except && m_meet(part, partOf(rival)) ? 1 : 0;
            return cost;
        }
        for (const int rival : m_takers.rivals(taker))
            if (rival != except && m_meet(part, partOf(rival)))
                cost += m_takers.cost(taker, rival, roundOf(part, partOf(rival)));
        return cost;
    }

    void tryOne(const Acceptance &acceptance)
    {
        const auto takers = static_cast<std::uint32_t>(m_takers.movable());
        const auto a = static_cast<int>(m_search.random.below(takers));
        const int here = partOf(a), before = costAt(a, here, noTaker);
        if (before == 0 && m_search.random.below(8) != 0)
            return;
        const auto b = static_cast<int>(m_search.random.below(takers));
        if (a == b)
            return;
        const int there = partOf(b);
        const int change
            = costAt(a, there, b) + costAt(b, here, a) - costAt(a, here, b) - costAt(b, there, a);
        if (!acceptance(weightOfExcess * change, m_search.random))
            return;
        m_partOf[at(a)] = there;
        m_partOf[at(b)] = here;
        m_cost += change;
        if (m_cost < m_bestCost) {
            m_bestCost = m_cost;
            m_best = m_partOf;
        }
    }

    Search &m_search;
    const PartTakers &m_takers;
    std::size_t m_rounds;
    MeetingBits m_meet;
    std::vector<int> m_tableOf;  ///< by part and round
    std::vector<int> m_partOf;
    std::vector<int> m_best;
    int m_cost = 0;
    int m_bestCost = 0;
};

/// Seats rivals at one table of a round, as far as it has room for them: whoever has most rivals there comes
/// next. Those who are nobody's rivals, and for whom there was no room, take what is left.
class RivalsByTable {
public:
    RivalsByTable(const Round &round, const PartTakers &takers, const std::stop_token &stop)
        : m_takers{takers}
        , m_stop{stop}
        , m_partOf(at(takers.count()), nobody)
        , m_rivalsHere(m_partOf.size(), 0)
    {
        std::vector<Table> left;
        for (const Table &table : round)
            left.push_back(seatable(table));
        int first = 0;
        for (Table &table : left) {
            while (first < takers.casted() && m_partOf[at(first)] != nobody)
                ++first;
            if (first < takers.casted() && !table.empty())
                fill(table, first);
        }
        std::vector<Person> parts;
        for (const Table &table : left)
            parts.insert(parts.end(), table.begin(), table.end());
        for (int taker = 0; taker < takers.casted(); ++taker)
            if (m_partOf[at(taker)] == nobody) {
                m_partOf[at(taker)] = parts.back();
                parts.pop_back();
            }
        for (int taker = takers.casted(); taker < takers.count(); ++taker)
            m_partOf[at(taker)] = taker;
    }

    const std::vector<int> &partOf() const { return m_partOf; }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    /// Empty parts keep their places.
    Table seatable(Table table) const
    {
        std::erase_if(table, [this](Person part) { return part >= m_takers.casted(); });
        return table;
    }

    void fill(Table &table, int taker)
    {
        std::vector<int> candidates;
        while (taker != nobody) {
            if (m_stop.stop_requested())
                throw Stopped{};
            m_partOf[at(taker)] = table.back();
            table.pop_back();
            for (const int rival : m_takers.rivals(taker))
                if (rival < m_takers.casted() && m_rivalsHere[at(rival)]++ == 0)
                    candidates.push_back(rival);
            taker = table.empty() ? nobody : nextOf(candidates);
        }
        for (const int candidate : candidates)
            m_rivalsHere[at(candidate)] = 0;
    }

    int nextOf(const std::vector<int> &candidates) const
    {
        int next = nobody;
        for (const int candidate : candidates)
            if (m_partOf[at(candidate)] == nobody
                && (next == nobody || m_rivalsHere[at(candidate)] > m_rivalsHere[at(next)]))
                next = candidate;
        return next;
    }

    const PartTakers &m_takers;
    const std::stop_token &m_stop;
    std::vector<int> m_partOf;
    std::vector<int> m_rivalsHere;  ///< by taker: how many at the table that is being filled
};

}  // namespace

std::vector<int> dealParts(const std::vector<Round> &parts, std::size_t kept, const PartTakers &takers,
    Search &search, std::int64_t iterations, const std::vector<int> &start)
{
    if (!takers.haveRivals()) {
        std::vector<int> all(static_cast<std::size_t>(takers.count()));
        std::iota(all.begin(), all.end(), 0);
        shuffleFirst(all, takers.casted(), search.random);
        return all;
    }
    const std::span<const Round> rounds{parts};
    Dealing dealing{rounds.first(kept), takers, search};
    if (!start.empty())
        dealing.offer(inverse(start));
    if (parts.size() > kept)
        dealing.offer(RivalsByTable{parts.back(), takers, search.stopToken()}.partOf());
    if (parts.size() > kept + 1 && dealing.bestCost() > 0) {
        Dealing onMore{rounds.first(parts.size() - 1), takers, search};
        onMore.run(iterations / 2);
        dealing.offer(onMore.best());
        iterations -= iterations / 2;
    }
    dealing.run(iterations);
    return dealing.takerOfPart();
}

}  // namespace tablee::rotation
