#include "live/told_sizes.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tablee {

namespace {

using Limit = int ToldTable::*;

/// The tables of a round while people find their places at them.
class FilledTables {
public:
    FilledTables(std::vector<ToldTable> tables, const ToldTable &added)
        : m_tables{std::move(tables)}
        , m_added{added}
    {
        for (const ToldTable &table : m_tables)
            m_sizes.push_back(table.people);
    }

    void seat(int people)
    {
        for (; people > 0; --people) {
            const auto inUse = emptiest(&ToldTable::places, m_sizes.size());
            ++m_sizes[inUse ? *inUse : setOut()];
        }
    }

    /// Whoever sits alone goes where there is a place, or somebody comes who leaves two or more; where
    /// neither can be, a chair is carried to another table, or the people of another come with theirs.
    void helpAt(std::size_t table)
    {
        const bool stays = m_tables[table].wanted;
        if (!isAlone(table))
            return;
        if (const auto place = emptiest(&ToldTable::places, table); place && !stays)
            return join(table, *place);
        while (isAlone(table))
            if (const auto giver = fullest())
                join(*giver, table, 1);
            else if (const auto chair = emptiest(&ToldTable::chairs, table); chair && !stays)
                return join(table, *chair);
            else if (const auto all = smallestBeside(table))
                return join(*all, table);
            else
                return;
    }

    const std::vector<int> &sizes() const { return m_sizes; }

private:
    bool isInUse(std::size_t table) const { return m_sizes[table] > 0 || m_tables[table].wanted; }

    bool isAlone(std::size_t table) const { return isInUse(table) && m_sizes[table] < 2; }

    void join(std::size_t from, std::size_t to, int people)
    {
        m_sizes[from] -= people;
        m_sizes[to] += people;
    }

    void join(std::size_t from, std::size_t to) { join(from, to, m_sizes[from]); }

    /// A table in use that is not full.
    std::optional<std::size_t> emptiest(Limit limit, std::size_t besides) const
    {
        std::optional<std::size_t> best;
        for (std::size_t table = 0; table < m_sizes.size(); ++table)
            if (table != besides && isInUse(table) && m_sizes[table] < m_tables[table].*limit
                && (!best || m_sizes[table] < m_sizes[*best]))
                best = table;
        return best;
    }

    /// The fullest table that can give somebody.
    std::optional<std::size_t> fullest() const
    {
        std::optional<std::size_t> best;
        for (std::size_t table = 0; table < m_sizes.size(); ++table)
            if (m_sizes[table] > 2 && (!best || m_sizes[table] > m_sizes[*best]))
                best = table;
        return best;
    }

    std::optional<std::size_t> smallestBeside(std::size_t other) const
    {
        std::optional<std::size_t> best;
        for (std::size_t table = 0; table < m_sizes.size(); ++table)
            if (table != other && m_sizes[table] > 0 && !m_tables[table].wanted
                && (!best || m_sizes[table] < m_sizes[*best]))
                best = table;
        return best;
    }

    /// The next table that two can sit at.
    std::size_t setOut()
    {
        for (std::size_t table = 0; table < m_sizes.size(); ++table)
            if (!isInUse(table) && m_tables[table].places > 1)
                return table;
        m_tables.push_back(m_added);
        m_sizes.push_back(0);
        return m_sizes.size() - 1;
    }

    std::vector<ToldTable> m_tables;
    ToldTable m_added;
    std::vector<int> m_sizes;
};

}  // namespace

std::vector<int> sizesAsTold(const std::vector<ToldTable> &tables, const ToldTable &added, int people)
{
    FilledTables round{tables, added};
    for (const ToldTable &table : tables)
        people -= table.people;
    round.seat(people);
    for (std::size_t table = 0; table < round.sizes().size(); ++table)
        round.helpAt(table);
    std::vector<int> sizes = round.sizes();
    while (sizes.size() > tables.size() && sizes.back() == 0)
        sizes.pop_back();
    return sizes;
}

}  // namespace tablee
