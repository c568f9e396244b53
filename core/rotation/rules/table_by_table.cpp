#include "rotation/rules/table_by_table.h"

#include "rotation/rules/all_ways.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace tablee::rotation {

namespace {

constexpr std::size_t mostCompanies = 20'000;
constexpr std::int64_t stepsOfACompany = 4;  ///< to look at it once

}  // namespace

bool TableByTable::fits(const RoundRoom &room, const std::vector<SeatingUnit> &units)
{
    const int named = std::accumulate(
        units.begin(), units.end(), 0, [](int sum, const SeatingUnit &unit) { return sum + unit.size(); });
    return room.rests == 0 && room.toldTable.empty() && units.size() <= mostUnits
        && named == std::count(room.present.begin(), room.present.end(), true);
}

TableByTable::TableByTable(const RoundRoom &room, const std::vector<SeatingUnit> &units, Patience &patience)
    : m_room{room}
    , m_units{units}
    , m_patience{patience}
    , m_tableOf(units.size(), AllWays::notNamed)
{
    Units all;
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        all.set(unit);
    m_mates.assign(units.size(), all);
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        m_mates[unit].reset(unit);
        for (const int other : units[unit].apart)
            m_mates[unit].reset(static_cast<std::size_t>(other));
    }
    sortTables();
}

std::optional<std::vector<int>> TableByTable::tablesOfPeople()
{
    Units waiting, bound;
    for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
        waiting.set(unit);
        bound.set(unit, m_units[unit].table.has_value());
    }
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        Units candidates = waiting & ~bound;
        bool mayMeet = true;
        forEach(m_kinds[kind].bound, [&](std::size_t unit) {
            mayMeet = mayMeet && (m_kinds[kind].bound & ~m_mates[unit]).count() == 1;
            candidates &= m_mates[unit];
        });
        const int free = m_kinds[kind].size - peopleIn(m_kinds[kind].bound);
        if (!mayMeet || free < 0 || !list(kind, m_kinds[kind].bound, candidates, free))
            return std::nullopt;
    }
    Companies all(m_companies.size());
    std::iota(all.begin(), all.end(), 0U);
    if (!seat(waiting, all))
        return std::nullopt;
    std::vector<int> tables(m_room.present.size(), AllWays::notNamed);
    for (std::size_t unit = 0; unit < m_units.size(); ++unit)
        for (const Person person : m_units[unit].members)
            tables[static_cast<std::size_t>(person)] = m_tableOf[unit];
    return tables;
}

void TableByTable::sortTables()
{
    for (int table = 0; table < static_cast<int>(m_room.sizes.size()); ++table) {
        const int size = m_room.sizes[static_cast<std::size_t>(table)];
        Units bound;
        for (std::size_t unit = 0; unit < m_units.size(); ++unit)
            if (m_units[unit].table == std::optional{table})
                bound.set(unit);
        if (size == 0)
            continue;
        const auto like = std::find_if(m_kinds.begin(), m_kinds.end(),
            [&](const Kind &kind) { return kind.size == size && kind.bound.none(); });
        if (bound.any() || like == m_kinds.end())
            m_kinds.push_back({size, {table}, bound});
        else
            like->tables.push_back(table);
    }
}

/// All companies for a kind of table that `units` begin; false where that takes too long.
bool TableByTable::list(std::size_t kind, const Units &units, const Units &candidates, int free)
{
    if (!m_patience.lasts(stepsOfACompany) || m_companies.size() > mostCompanies)
        return false;
    if (free == 0) {
        Company &company = m_companies.emplace_back(Company{units, kind, {}});
        forEach(units, [&](std::size_t unit) { company.members.push_back(unit); });
        return true;
    }
    Units left = candidates;
    int people = peopleIn(left);
    bool lasts = true;
    forEach(candidates, [&](std::size_t unit) {
        const int size = m_units[unit].size();
        if (!lasts || people < free)
            return;
        left.reset(unit);
        people -= size;
        if (size <= free)
            lasts = list(kind, Units{units}.set(unit), left & m_mates[unit], free - size);
    });
    return lasts;
}

bool TableByTable::seat(const Units &waiting, const Companies &left)
{
    if (waiting.none())
        return true;
    if (!m_patience.lasts(stepsOfACompany * static_cast<std::int64_t>(left.size() + waiting.count())))
        return false;
    const std::size_t next = whoHasLeastChoice(waiting, left);
    for (const std::uint32_t chosen : left) {
        const Company &company = m_companies[chosen];
        if (!company.units.test(next))
            continue;
        Kind &kind = m_kinds[company.kind];
        const int table = kind.tables.back();
        kind.tables.pop_back();
        for (const std::size_t unit : company.members)
            m_tableOf[unit] = table;
        Companies others;
        std::copy_if(left.begin(), left.end(), std::back_inserter(others), [&](std::uint32_t other) {
            const Company &one = m_companies[other];
            return (one.units & company.units).none() && !m_kinds[one.kind].tables.empty();
        });
        if (seat(waiting & ~company.units, others))
            return true;
        kind.tables.push_back(table);
        if (m_patience.left() < 0 || m_patience.isStopAsked())
            return false;
    }
    return false;
}

std::size_t TableByTable::whoHasLeastChoice(const Units &waiting, const Companies &left) const
{
    std::vector<int> choices(m_units.size(), 0);
    for (const std::uint32_t company : left)
        for (const std::size_t unit : m_companies[company].members)
            ++choices[unit];
    std::size_t next = m_units.size();
    forEach(waiting, [&](std::size_t unit) {
        if (next == m_units.size() || choices[unit] < choices[next])
            next = unit;
    });
    return next;
}

int TableByTable::peopleIn(const Units &units) const
{
    int people = 0;
    forEach(units, [&](std::size_t unit) { people += m_units[unit].size(); });
    return people;
}

template <typename Visit> void TableByTable::forEach(const Units &units, Visit visit) const
{
    for (std::size_t unit = 0; unit < m_units.size(); ++unit)
        if (units.test(unit))
            visit(unit);
}

}  // namespace tablee::rotation
