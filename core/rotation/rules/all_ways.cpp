#include "rotation/rules/all_ways.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

constexpr int mostSteps = 30'000;
constexpr std::size_t mostUnits = 2'000;
constexpr std::size_t mostNeighbourCells = 1'000'000;
constexpr std::int64_t cellsOfAStep = 16;  ///< so many are cleared in the time of one look
constexpr std::size_t unitsOfAStep = 8;  ///< and so many are compared

}  // namespace

AllWays::AllWays(const RoundRoom &room, const std::vector<SeatingUnit> &units, std::optional<int> mostMoved,
    Patience &patience)
    : m_room{room}
    , m_units{units}
    , m_mostMoved{mostMoved}
    , m_patience{patience}
    , m_free{room.sizes}
    , m_tableOf(units.size(), nowhereYet)
    , m_saturation(units.size(), 0)
{
    std::size_t rows = 0;
    for (const SeatingUnit &unit : units) {
        m_rowOf.push_back(rows);
        rows += unit.apart.empty() ? 0 : 1;
        m_named.insert(m_named.end(), unit.members.begin(), unit.members.end());
    }
    std::sort(m_named.begin(), m_named.end());
    if (units.size() > mostUnits || rows * m_free.size() > mostNeighbourCells) {
        m_steps = mostSteps;  // too many to begin with
        return;
    }
    m_patience.spend(static_cast<std::int64_t>(rows * m_free.size()) / cellsOfAStep);
    m_neighboursAt.assign(rows * m_free.size(), 0);
}

CanKeep AllWays::canKeep()
{
    switch (search()) {
    case Outcome::Fails:
        return CanKeep::No;
    case Outcome::Seated:
        return CanKeep::Yes;
    default:
        return CanKeep::NotDecided;
    }
}

std::optional<std::vector<int>> AllWays::tablesOfPeople()
{
    if (search() != Outcome::Seated)
        return std::nullopt;
    std::vector<int> tables(m_room.present.size(), notNamed);
    for (std::size_t unit = 0; unit < m_units.size(); ++unit)
        for (const Person person : m_units[unit].members)
            tables[static_cast<std::size_t>(person)] = m_found[unit];
    return tables;
}

AllWays::Outcome AllWays::search()
{
    const Outcome outcome = seatAfter(m_units.size(), 0);
    if (outcome == Outcome::Stopped)
        throw Stopped{};
    return outcome;
}

/// `last` has just been seated, the last of `seated`; none at the beginning.
AllWays::Outcome AllWays::seatAfter(std::size_t last, std::size_t seated)
{
    if (m_steps >= mostSteps)
        return Outcome::TooLong;
    if (seated == m_units.size()) {
        if (!fewEnoughMove())
            return Outcome::Fails;
        m_found = m_tableOf;
        return Outcome::Seated;
    }
    ++m_steps;
    if (!m_patience.lasts(static_cast<std::int64_t>(m_free.size() + m_units.size() / unitsOfAStep)))
        return Outcome::Stopped;
    const std::size_t next = nextUnit();
    const SeatingUnit &unit = m_units[next];
    if (m_rested + unit.size() <= m_room.rests)
        if (const Outcome outcome = tryRest(next, seated); outcome != Outcome::Fails)
            return outcome;
    if (unit.table)
        return isOpen(*unit.table) ? trySeat(next, *unit.table, seated) : Outcome::Fails;
    for (int table = firstTableFor(next, last); table < static_cast<int>(m_free.size()); ++table)
        if (!isLikeOneBefore(table))
            if (const Outcome outcome = trySeat(next, table, seated); outcome != Outcome::Fails)
                return outcome;
    return Outcome::Fails;
}

/// The units lie in an order that is good to begin with; of those that are equally large and free, whoever
/// has least choice left comes first.
std::size_t AllWays::nextUnit() const
{
    std::size_t best = m_units.size();
    for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
        if (m_tableOf[unit] != nowhereYet)
            continue;
        if (best == m_units.size())
            best = unit;
        else if (m_units[unit].table.has_value() != m_units[best].table.has_value()
            || m_units[unit].size() != m_units[best].size())
            break;  // from here on they are smaller
        else if (m_saturation[unit] > m_saturation[best])
            best = unit;
    }
    return best;
}

AllWays::Outcome AllWays::tryRest(std::size_t unit, std::size_t seated)
{
    m_tableOf[unit] = rests;
    m_rested += m_units[unit].size();
    const Outcome outcome = seatAfter(unit, seated + 1);
    m_rested -= m_units[unit].size();
    m_tableOf[unit] = nowhereYet;
    return outcome;
}

AllWays::Outcome AllWays::trySeat(std::size_t unit, int table, std::size_t seated)
{
    const int size = m_units[unit].size(), moved = movedTo(m_units[unit], table);
    int &free = m_free[static_cast<std::size_t>(table)];
    if (free < size || !allows(unit, table) || m_moved + moved > m_mostMoved.value_or(m_moved + moved))
        return Outcome::Fails;
    free -= size;
    m_moved += moved;
    m_tableOf[unit] = table;
    tellNeighbours(unit, table, 1);
    const Outcome outcome = seatAfter(unit, seated + 1);
    tellNeighbours(unit, table, -1);
    m_tableOf[unit] = nowhereYet;
    m_moved -= moved;
    free += size;
    return outcome;
}

void AllWays::tellNeighbours(std::size_t unit, int table, int by)
{
    for (const int other : m_units[unit].apart) {
        const auto neighbour = static_cast<std::size_t>(other);
        std::uint16_t &count = m_neighboursAt[cell(neighbour, table)];
        const bool wasThere = count > 0;
        count = static_cast<std::uint16_t>(count + by);
        m_saturation[neighbour] += (count > 0 ? 1 : 0) - (wasThere ? 1 : 0);
    }
}

bool AllWays::allows(std::size_t unit, int table) const
{
    const auto at = [this](int other) {
        return m_tableOf[static_cast<std::size_t>(other)];
    };
    return (m_units[unit].apart.empty() || m_neighboursAt[cell(unit, table)] == 0)
        && std::all_of(m_units[unit].together.begin(), m_units[unit].together.end(),
            [&](int other) { return at(other) < 0 || at(other) == table; });
}

bool AllWays::isPlain(const SeatingUnit &unit) const
{
    return !unit.table && unit.apart.empty() && unit.together.empty() && m_room.rests == 0 && !m_mostMoved;
}

int AllWays::firstTableFor(std::size_t unit, std::size_t last) const
{
    const bool likeTheLast = last < m_units.size() && isPlain(m_units[unit]) && isPlain(m_units[last])
        && m_units[unit].size() == m_units[last].size();
    return likeTheLast ? m_tableOf[last] : 0;
}

bool AllWays::isLikeOneBefore(int table) const
{
    const auto at = static_cast<std::size_t>(table);
    if (m_mostMoved || m_free[at] != m_room.sizes[at])
        return false;  // tables that were told to people are not alike
    for (std::size_t before = 0; before < at; ++before)
        if (m_room.sizes[before] == m_room.sizes[at] && m_free[before] == m_room.sizes[before])
            return true;
    return false;
}

int AllWays::movedTo(const SeatingUnit &unit, int table) const
{
    if (!m_mostMoved)
        return 0;
    return static_cast<int>(std::count_if(unit.members.begin(), unit.members.end(), [&](Person person) {
        const int told = m_room.toldTable[static_cast<std::size_t>(person)];
        return told >= 0 && told != table;
    }));
}

/// Everybody else stays where they were told as far as there are seats; the others rest or move.
bool AllWays::fewEnoughMove() const
{
    if (!m_mostMoved)
        return true;
    std::vector<int> free = m_free;
    int withoutSeat = 0;
    for (std::size_t person = 0; person < m_room.present.size(); ++person) {
        const int told = m_room.toldTable[person];
        if (!m_room.present[person] || told < 0
            || std::binary_search(m_named.begin(), m_named.end(), static_cast<Person>(person)))
            continue;
        const bool stays = isOpen(told) && free[static_cast<std::size_t>(told)]-- > 0;
        withoutSeat += stays ? 0 : 1;
    }
    return m_moved + std::max(0, withoutSeat - (m_room.rests - m_rested)) <= *m_mostMoved;
}

}  // namespace tablee::rotation
