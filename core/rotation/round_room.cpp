#include "rotation/round_room.h"

#include "rotation/seating_units.h"

#include <algorithm>
#include <numeric>

namespace tablee::rotation {

namespace {

constexpr int mostSteps = 30'000;
constexpr std::size_t mostUnits = 2'000;

int openTables(const RoundRoom &room)
{
    return static_cast<int>(
        std::count_if(room.sizes.begin(), room.sizes.end(), [](int size) { return size > 0; }));
}

/// Units of so many people or more can be no more than the tables hold of that size, for each size.
bool areTooManyToPack(const RoundRoom &room, const std::vector<SeatingUnit> &units)
{
    int looked = 0;  // units of one size mostly follow each other
    for (const SeatingUnit &smallest : units) {
        const int size = smallest.size();
        if (size == looked)
            continue;
        looked = size;
        const auto atLeast = std::count_if(
            units.begin(), units.end(), [&](const SeatingUnit &unit) { return unit.size() >= size; });
        const long long fit = std::accumulate(room.sizes.begin(), room.sizes.end(), 0LL,
            [&](long long sum, int table) { return sum + table / size; });
        if (atLeast > fit)
            return true;
        if (size <= 1)
            return false;  // no unit after this one is larger, and single people fit where there are seats
    }
    return false;
}

bool areApart(const SeatingUnit &unit, int other)
{
    return std::binary_search(unit.apart.begin(), unit.apart.end(), other);
}

/// People who must all sit apart, found greedily from each one; a lower bound of the largest clique.
bool isThereTooLargeAClique(const std::vector<SeatingUnit> &units, std::size_t most, Patience &patience)
{
    for (const SeatingUnit &first : units) {
        if (first.apart.size() < most)
            continue;
        patience.spend(static_cast<std::int64_t>(first.apart.size() * most));
        std::vector<int> clique;
        for (const int next : first.apart)
            if (std::all_of(clique.begin(), clique.end(),
                    [&](int member) { return areApart(units[static_cast<std::size_t>(member)], next); }))
                clique.push_back(next);
        if (clique.size() + 1 > most)
            return true;
    }
    return false;
}

/// Tries all ways to seat the units, one after the other (backtracking). Tables of one size at which nobody
/// sits yet are alike, and so are units of one size that no other rule names; one of them stands for all.
class AllWays {
public:
    AllWays(const RoundRoom &room, const std::vector<SeatingUnit> &units, std::optional<int> mostMoved,
        Patience &patience)
        : m_room{room}
        , m_units{units}
        , m_mostMoved{mostMoved}
        , m_patience{patience}
        , m_free{room.sizes}
        , m_tableOf(units.size(), nowhereYet)
    {
        for (const SeatingUnit &unit : units)
            for (const Person person : unit.members)
                m_named.push_back(person);
        std::sort(m_named.begin(), m_named.end());
    }

    bool noneLeads() { return !seatFrom(0) && m_steps < mostSteps; }

private:
    static constexpr int nowhereYet = -2, restsHere = -1;

    /// Whether units from `next` on can be seated; true as well when it took too long.
    bool seatFrom(std::size_t next)
    {
        if (next == m_units.size())
            return fewEnoughMove();
        if (++m_steps >= mostSteps)
            return true;
        m_patience.spend(static_cast<std::int64_t>(m_free.size()));
        const SeatingUnit &unit = m_units[next];
        if (m_rested + unit.size() <= m_room.rests && tryRest(next))
            return true;
        if (unit.table)
            return isOpen(*unit.table) && trySeat(next, *unit.table);
        for (int table = firstTableFor(next); table < static_cast<int>(m_free.size()); ++table)
            if (!isLikeOneBefore(table) && trySeat(next, table))
                return true;
        return false;
    }

    bool isOpen(int table) const { return table >= 0 && table < static_cast<int>(m_free.size()); }

    bool tryRest(std::size_t unit)
    {
        m_tableOf[unit] = restsHere;
        m_rested += m_units[unit].size();
        const bool seated = seatFrom(unit + 1);
        m_rested -= m_units[unit].size();
        m_tableOf[unit] = nowhereYet;
        return seated;
    }

    bool trySeat(std::size_t unit, int table)
    {
        const int size = m_units[unit].size(), moved = movedTo(m_units[unit], table);
        int &free = m_free[static_cast<std::size_t>(table)];
        if (free < size || !allows(m_units[unit], table)
            || m_moved + moved > m_mostMoved.value_or(m_moved + moved))
            return false;
        free -= size;
        m_moved += moved;
        m_tableOf[unit] = table;
        const bool seated = seatFrom(unit + 1);
        m_tableOf[unit] = nowhereYet;
        m_moved -= moved;
        free += size;
        return seated;
    }

    bool allows(const SeatingUnit &unit, int table) const
    {
        const auto at = [this](int other) {
            return m_tableOf[static_cast<std::size_t>(other)];
        };
        return std::none_of(
                   unit.apart.begin(), unit.apart.end(), [&](int other) { return at(other) == table; })
            && std::all_of(unit.together.begin(), unit.together.end(),
                [&](int other) { return at(other) < 0 || at(other) == table; });
    }

    bool isPlain(const SeatingUnit &unit) const
    {
        return !unit.table && unit.apart.empty() && unit.together.empty() && m_room.rests == 0
            && !m_mostMoved;
    }
    int firstTableFor(std::size_t unit) const
    {
        const bool likeTheLast = unit > 0 && isPlain(m_units[unit]) && isPlain(m_units[unit - 1])
            && m_units[unit].size() == m_units[unit - 1].size();
        return likeTheLast ? m_tableOf[unit - 1] : 0;
    }
    bool isLikeOneBefore(int table) const
    {
        const auto at = static_cast<std::size_t>(table);
        if (m_mostMoved || m_free[at] != m_room.sizes[at])
            return false;  // tables that were told to people are not alike
        for (std::size_t before = 0; before < at; ++before)
            if (m_room.sizes[before] == m_room.sizes[at] && m_free[before] == m_room.sizes[before])
                return true;
        return false;
    }

    int movedTo(const SeatingUnit &unit, int table) const
    {
        if (!m_mostMoved)
            return 0;
        return static_cast<int>(std::count_if(unit.members.begin(), unit.members.end(), [&](Person person) {
            const int told = m_room.toldTable[static_cast<std::size_t>(person)];
            return told >= 0 && told != table;
        }));
    }

    /// Everybody else stays where they were told as far as there are seats; the others rest or move.
    bool fewEnoughMove() const
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

    const RoundRoom &m_room;
    const std::vector<SeatingUnit> &m_units;
    std::optional<int> m_mostMoved;
    Patience &m_patience;
    std::vector<int> m_free;  ///< seats by table
    std::vector<int> m_tableOf;  ///< by unit
    std::vector<Person> m_named;
    int m_rested = 0;
    int m_moved = 0;
    int m_steps = 0;
};

std::optional<int> mostMovedOf(const std::vector<HardRule> &rules)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
        [](const HardRule &rule) { return rule.kind == HardRule::Kind::MaxMoved; });
    return found == rules.end() ? std::nullopt : std::optional{found->other};
}

}  // namespace

RoundRoom roundRoom(const Problem &problem, const Start &start, int round)
{
    const auto people = static_cast<std::size_t>(problem.people);
    RoundRoom room{problem.tableSizes[static_cast<std::size_t>(round)], {}, 0, {}};
    for (Person person = 0; person < problem.people; ++person)
        room.present.push_back(problem.isPresent(person, round));
    room.rests = static_cast<int>(std::count(room.present.begin(), room.present.end(), true))
        - std::accumulate(room.sizes.begin(), room.sizes.end(), 0);
    if (round == 0 && start.announced && start.maxMoved) {
        room.toldTable.assign(people, -1);
        for (std::size_t table = 0; table < start.announced->size(); ++table)
            for (const Person person : (*start.announced)[table])
                room.toldTable[static_cast<std::size_t>(person)] = static_cast<int>(table);
    }
    return room;
}

bool isProvenImpossible(const RoundRoom &room, const std::vector<HardRule> &rules, Patience &patience)
{
    patience.spend(static_cast<std::int64_t>(rules.size()));
    const auto units = seatingUnits(room, rules);
    if (!units)
        return true;
    const auto seatsForApart = static_cast<std::size_t>(openTables(room) + room.rests);
    if (isThereTooLargeAClique(*units, seatsForApart, patience))
        return true;
    if (room.rests == 0 && areTooManyToPack(room, *units))
        return true;
    return units->size() <= mostUnits && AllWays{room, *units, mostMovedOf(rules), patience}.noneLeads();
}

}  // namespace tablee::rotation
