#include "rotation/designs/embedding.h"

#include <algorithm>
#include <utility>

namespace tablee::rotation {

namespace {

constexpr int none = -1;
constexpr std::int64_t takersOfAStep = 2;  ///< so many are looked at in the time of one look
constexpr std::int64_t stepsOfAChoice = 400'000;  ///< of rounds

/// Places takers where the rounds before are certain rounds of the design.
class Embedding {
public:
    Embedding(const std::vector<TablesBefore> &before, const std::vector<Round> &design)
        : m_before{before}
        , m_design{design}
        , m_takers{before.front().size()}
        , m_tableOfPart(design.size(), std::vector<int>(m_takers, none))
        , m_seated(before.size(), std::vector<std::vector<int>>(design.front().size()))
    {
        for (std::size_t round = 0; round < design.size(); ++round)
            for (std::size_t table = 0; table < design[round].size(); ++table)
                for (const Person part : design[round][table])
                    m_tableOfPart[round][at(part)] = static_cast<int>(table);
        for (std::size_t round = 0; round < before.size(); ++round)
            for (std::size_t taker = 0; taker < m_takers; ++taker)
                if (before[round][taker] != none)
                    m_seated[round][at(before[round][taker])].push_back(static_cast<int>(taker));
        m_allSat = std::none_of(before.begin(), before.end(), [](const TablesBefore &tables) {
            return std::find(tables.begin(), tables.end(), none) != tables.end();
        });
    }

    /// `rounds` of the design, in the order of those before.
    bool isFound(std::vector<std::size_t> rounds, Patience &patience)
    {
        m_rounds = std::move(rounds);
        m_patience = &patience;
        m_isOver = false;
        m_trail.clear();
        m_partOf.assign(m_takers, none);
        m_takerOf.assign(m_takers, none);
        m_bound.assign(m_takers, 0);
        m_tableFor.assign(m_before.size(), std::vector<int>(m_design.front().size(), none));
        m_tableFrom = m_tableFor;
        m_unplaced = 0;
        for (std::size_t taker = 0; taker < m_takers; ++taker)
            m_unplaced += hasSat(taker) ? 1 : 0;
        return search();
    }

    ContinuedRounds found() const
    {
        ContinuedRounds continued{{}, m_takerOf};
        for (std::size_t round = 0; round < m_design.size(); ++round)
            if (std::find(m_rounds.begin(), m_rounds.end(), round) == m_rounds.end())
                continued.parts.push_back(m_design[round]);
        auto part = continued.takerOfPart.begin();
        for (std::size_t taker = 0; taker < m_takers; ++taker)
            if (m_partOf[taker] == none) {
                part = std::find(part, continued.takerOfPart.end(), none);
                *part = static_cast<int>(taker);
            }
        return continued;
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    bool hasSat(std::size_t taker) const
    {
        return std::any_of(m_before.begin(), m_before.end(),
            [taker](const TablesBefore &tables) { return tables[taker] != none; });
    }

    bool search()
    {
        if (m_unplaced == 0)
            return true;
        m_isOver = m_isOver || !m_patience->lasts(static_cast<std::int64_t>(m_takers) / takersOfAStep + 1);
        if (m_isOver)
            return false;
        const std::size_t taker = nextTaker();
        const auto tryPart = [&](Person part) {
            if (m_isOver || m_takerOf[at(part)] != none)
                return false;
            const std::size_t mark = m_trail.size();
            if (place(taker, part) && search())
                return true;
            takeBackTo(mark);
            return false;
        };
        for (std::size_t round = 0; round < m_before.size(); ++round)
            if (const int table = m_before[round][taker];
                table != none && m_tableFor[round][at(table)] != none) {
                const Table &parts = m_design[m_rounds[round]][at(m_tableFor[round][at(table)])];
                return std::any_of(parts.begin(), parts.end(), tryPart);
            }
        for (Person part = 0; at(part) < m_takers && !m_isOver; ++part)
            if (tryPart(part))
                return true;
        return false;
    }

    /// Whoever is bound to most tables that have been found.
    std::size_t nextTaker() const
    {
        std::size_t next = m_takers;
        for (std::size_t taker = 0; taker < m_takers; ++taker)
            if (m_partOf[taker] == none && (next == m_takers || m_bound[taker] > m_bound[next])
                && (m_bound[taker] > 0 || hasSat(taker)))
                next = taker;
        return next;
    }

    bool place(std::size_t taker, Person part)
    {
        set(m_partOf[taker], part);
        set(m_takerOf[at(part)], static_cast<int>(taker));
        set(m_unplaced, m_unplaced - 1);
        for (std::size_t round = 0; round < m_before.size(); ++round) {
            const int table = m_before[round][taker];
            if (table != none && !findTable(round, table, m_tableOfPart[m_rounds[round]][at(part)]))
                return false;
        }
        return true;
    }

    /// One table before is one table of the design.
    bool findTable(std::size_t round, int table, int there)
    {
        int &mapped = m_tableFor[round][at(table)], &from = m_tableFrom[round][at(there)];
        if (mapped != none || from != none)
            return mapped == there && from == table;
        set(mapped, there);
        set(from, table);
        for (const int taker : m_seated[round][at(table)])
            set(m_bound[at(taker)], m_bound[at(taker)] + 1);
        return !m_allSat || areCrossedAlike(round, table, there);
    }

    /// Whether the table has somebody from each table found before with which that of the design has a part
    /// in common.
    bool areCrossedAlike(std::size_t round, int table, int there) const
    {
        const Table &parts = m_design[m_rounds[round]][at(there)];
        const std::vector<int> &seated = m_seated[round][at(table)];
        for (std::size_t other = 0; other < m_before.size(); ++other)
            if (other != round)
                for (const Person part : parts) {
                    const int from = m_tableFrom[other][at(m_tableOfPart[m_rounds[other]][at(part)])];
                    if (from != none && std::none_of(seated.begin(), seated.end(), [&](int taker) {
                            return m_before[other][at(taker)] == from;
                        }))
                        return false;
                }
        return true;
    }

    void set(int &number, int value) { m_trail.emplace_back(&number, std::exchange(number, value)); }
    void takeBackTo(std::size_t mark)
    {
        for (; m_trail.size() > mark; m_trail.pop_back())
            *m_trail.back().first = m_trail.back().second;
    }

    const std::vector<TablesBefore> &m_before;
    const std::vector<Round> &m_design;
    Patience *m_patience = nullptr;
    std::size_t m_takers;
    std::vector<std::vector<int>> m_tableOfPart;  ///< by round of the design and part
    std::vector<std::vector<std::vector<int>>> m_seated;  ///< takers by round and table before
    bool m_allSat = false;  ///< everybody in each round before
    std::vector<std::size_t> m_rounds;  ///< of the design, by round before
    std::vector<int> m_partOf;  ///< by taker
    std::vector<int> m_takerOf;  ///< by part
    std::vector<int> m_bound;  ///< by taker: tables they sat at that have been found
    std::vector<std::vector<int>> m_tableFor;  ///< of the design, by round and table before
    std::vector<std::vector<int>> m_tableFrom;  ///< the other way round
    int m_unplaced = 0;  ///< of those who have sat
    bool m_isOver = false;
    std::vector<std::pair<int *, int>> m_trail;  ///< what has been set, and what it was
};

/// The next choice of so many rounds out of all, in the order of a dictionary; false where there is none.
bool chooseNext(std::vector<std::size_t> &rounds, std::size_t all)
{
    const auto isChosen = [&](std::size_t round, std::size_t places) {
        const auto end = rounds.begin() + static_cast<std::ptrdiff_t>(places);
        return std::find(rounds.begin(), end, round) != end;
    };
    for (std::size_t place = rounds.size(); place-- > 0;) {
        std::size_t next = rounds[place] + 1;
        while (next < all && isChosen(next, place))
            ++next;
        if (next == all)
            continue;
        rounds[place] = next;
        for (std::size_t later = place + 1; later < rounds.size(); ++later)
            for (rounds[later] = 0; isChosen(rounds[later], later);)
                ++rounds[later];
        return true;
    }
    return false;
}

}  // namespace

std::optional<ContinuedRounds> embedded(
    const std::vector<TablesBefore> &before, const std::vector<Round> &design, Patience &patience)
{
    if (before.empty() || design.size() < before.size())
        return std::nullopt;
    Embedding embedding{before, design};
    std::vector<std::size_t> rounds;
    for (std::size_t round = 0; round < before.size(); ++round)
        rounds.push_back(round);
    do {
        const std::int64_t steps = std::min(stepsOfAChoice, patience.left());
        Patience part = patience.part(steps);
        const bool isFound = embedding.isFound(rounds, part);
        const bool lasts = patience.lasts(1 + steps - std::max<std::int64_t>(0, part.left()));
        if (isFound)
            return embedding.found();
        if (!lasts)
            return std::nullopt;
    } while (chooseNext(rounds, design.size()));
    return std::nullopt;
}

}  // namespace tablee::rotation
