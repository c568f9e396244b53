#include "rotation/designs/resting_tables.h"

#include <algorithm>
#include <cstdint>

namespace tablee::rotation {

namespace {

constexpr std::int64_t mostRestSteps = 1'000'000;  ///< a millisecond

class RestingTables {
public:
    RestingTables(
        const std::vector<Round> &rounds, int people, std::size_t count, const std::stop_token &stop)
        : m_rounds{rounds}
        , m_stop{stop}
        , m_people{people}
        , m_count{count}
        , m_rests(static_cast<std::size_t>(people), 0)
        , m_chosen(rounds.size())
    {
        for (const Round &tables : rounds)
            m_shortTables.push_back(shortTable(tables));
    }

    bool chooseFrom(std::size_t round)
    {
        if (round == m_rounds.size())
            return true;
        if (m_chosen[round].size() == m_count)
            return chooseFrom(round + 1);
        for (std::size_t table = 0; table < m_rounds[round].size(); ++table) {
            if (!mayRest(round, table))
                continue;
            m_left -= m_people;
            if (m_left < 0 || m_stop.stop_requested())
                return false;
            rest(round, table, 1);
            m_chosen[round].push_back(table);
            if (areEven() && chooseFrom(round))
                return true;
            m_chosen[round].pop_back();
            rest(round, table, -1);
        }
        return false;
    }

    std::vector<std::vector<std::size_t>> chosen() const { return m_chosen; }

private:
    bool isTaken(Person part) const { return part < m_people; }

    /// The table of the part that nobody takes; behind all where there is none.
    std::size_t shortTable(const Round &tables) const
    {
        const auto found = std::find_if(tables.begin(), tables.end(), [this](const Table &table) {
            return !std::all_of(table.begin(), table.end(), [this](Person part) { return isTaken(part); });
        });
        return static_cast<std::size_t>(found - tables.begin());
    }

    /// In order, but that the short table rests first.
    bool mayRest(std::size_t round, std::size_t table) const
    {
        const std::vector<std::size_t> &before = m_chosen[round];
        const std::size_t first = m_shortTables[round];
        if (before.empty())
            return first == m_rounds[round].size() || table == first;
        return table != first && (before.back() == first || table > before.back());
    }

    void rest(std::size_t round, std::size_t table, int by)
    {
        for (const Person part : m_rounds[round][table])
            if (isTaken(part))
                m_rests[static_cast<std::size_t>(part)] += by;
    }

    bool areEven() const
    {
        const auto [least, most] = std::minmax_element(m_rests.begin(), m_rests.end());
        return m_rests.empty() || *most - *least <= 1;
    }

    const std::vector<Round> &m_rounds;
    const std::stop_token &m_stop;
    int m_people;
    std::size_t m_count;
    std::vector<int> m_rests;  ///< by person
    std::vector<std::vector<std::size_t>> m_chosen;  ///< by round
    std::vector<std::size_t> m_shortTables;  ///< by round
    std::int64_t m_left = mostRestSteps;
};

}  // namespace

std::vector<std::vector<std::size_t>> restingTables(
    const std::vector<Round> &rounds, int people, int count, const std::stop_token &stop)
{
    RestingTables tables{rounds, people, static_cast<std::size_t>(count), stop};
    return tables.chooseFrom(0) ? tables.chosen() : std::vector<std::vector<std::size_t>>{};
}

}  // namespace tablee::rotation
