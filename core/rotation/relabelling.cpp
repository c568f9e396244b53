#include "rotation/relabelling.h"

#include "rotation/acceptance.h"

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

class Dealing {
public:
    Dealing(const std::vector<Round> &parts, const PartTakers &takers, Search &search)
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
        for (int taker = 0; taker < takers.count(); ++taker) {
            if (search.stopToken().stop_requested())
                throw Stopped{};
            m_cost += costAt(taker, partOf(taker), noTaker);
        }
        m_cost /= 2;
        m_best = m_partOf;
        m_bestCost = m_cost;
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

    std::vector<int> takerOfPart() const
    {
        std::vector<int> takers(m_best.size());
        for (std::size_t taker = 0; taker < m_best.size(); ++taker)
            takers[at(m_best[taker])] = static_cast<int>(taker);
        return takers;
    }

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

    /// Of two parts that meet; no two do so twice.
    int roundOf(int one, int other) const
    {
        std::size_t round = 0;
        while (m_tableOf[at(one) * m_rounds + round] != m_tableOf[at(other) * m_rounds + round])
            ++round;
        return static_cast<int>(round);
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

}  // namespace

std::vector<int> dealParts(
    const std::vector<Round> &parts, const PartTakers &takers, Search &search, std::int64_t iterations)
{
    if (!takers.haveRivals()) {
        std::vector<int> all(static_cast<std::size_t>(takers.count()));
        std::iota(all.begin(), all.end(), 0);
        shuffleFirst(all, takers.casted(), search.random);
        return all;
    }
    Dealing dealing{parts, takers, search};
    dealing.run(iterations);
    return dealing.takerOfPart();
}

}  // namespace tablee::rotation
