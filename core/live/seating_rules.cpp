#include "live/seating_rules.h"

#include <algorithm>
#include <set>

namespace tablee {

using rotation::Person;

namespace {

std::set<TableId> wantedTables(const EveningState &evening, const std::vector<SeatRule> &rules)
{
    std::set<TableId> wanted;
    for (const SeatRule &rule : rules)
        if (!isOfTwo(rule.kind) && isPresent(evening, rule.one))
            wanted.insert(tableNumbered(evening, rule.table));
    return wanted;
}

/// The first round as it was told, and the rules that it breaks because somebody was moved by hand.
class ToldRound {
public:
    ToldRound(const SeatingProblem &seating, const EveningState &evening)
        : m_tables(seating.people.size(), -1)
        , m_isPinned(seating.people.size(), false)
        , m_stands{announcementStands(evening, seating.firstRound)}
    {
        for (const rotation::FixedSeat &pin : seating.pinned)
            m_isPinned[static_cast<std::size_t>(pin.person)] = true;
        if (seating.start.announced)
            for (int table = 0; const rotation::Table &people : *seating.start.announced) {
                for (const Person person : people)
                    m_tables[static_cast<std::size_t>(person)] = table;
                ++table;
            }
    }

    bool breaks(const rotation::FixedSeat &seat) const
    {
        return at(seat.person) >= 0 && at(seat.person) != seat.table && isKept(seat.person);
    }
    bool breaks(const rotation::Pair &pair, bool areToBeTogether) const
    {
        const auto &[one, other] = pair;
        return at(one) >= 0 && at(other) >= 0 && (at(one) == at(other)) != areToBeTogether
            && (isKept(one) || isKept(other));
    }

private:
    int at(Person person) const { return m_tables[static_cast<std::size_t>(person)]; }
    bool isKept(Person person) const { return m_stands || m_isPinned[static_cast<std::size_t>(person)]; }

    std::vector<int> m_tables;  ///< by person, -1: none that is in use
    std::vector<bool> m_isPinned;
    bool m_stands;
};

}  // namespace

TableId tableNumbered(const EveningState &evening, int number)
{
    for (const RoomTable &table : evening.setting.tables)
        if (table.number == number)
            return table.id;
    return {};
}

std::vector<TableId> openTables(const EveningState &evening)
{
    std::vector<TableId> tables;
    for (const RoomTable &table : evening.setting.tables)
        if (!evening.room.closedTables.contains(table.id))
            tables.push_back(table.id);
    return tables;
}

std::size_t heldTables(const EveningState &evening, const std::vector<SeatRule> &rules)
{
    const std::vector<TableId> tables = openTables(evening);
    const std::set<TableId> wanted = wantedTables(evening, rules);
    return static_cast<std::size_t>(
        std::count_if(tables.begin(), tables.end(), [&](TableId table) { return wanted.contains(table); }));
}

std::vector<TableId> tablesInTurn(const EveningState &evening, int round, const std::vector<SeatRule> &rules)
{
    const std::set<TableId> wanted = wantedTables(evening, rules);
    std::set<TableId> pinned, taken;
    if (const auto told = evening.room.rounds.find(round);
        phaseOfRound(evening, round) == RoundPhase::Announced)
        for (const Seating &seat : told->second.seats)
            if (isPresent(evening, seat.member)) {
                const auto &stay = told->second.pinned;
                taken.insert(seat.table);
                if (std::find(stay.begin(), stay.end(), seat.member) != stay.end())
                    pinned.insert(seat.table);
            }
    std::vector<TableId> tables = openTables(evening);
    auto next = tables.begin();
    for (const std::set<TableId> &before : {wanted, pinned, taken})
        next = std::stable_partition(
            next, tables.end(), [&](TableId table) { return before.contains(table); });
    return tables;
}

bool isBroken(
    const SeatRule &rule, const EveningState &evening, const std::function<TableId(MemberId)> &seatedAt)
{
    const TableId one = seatedAt(rule.one);
    if (!one.isValid())
        return false;
    if (!isOfTwo(rule.kind))
        return one != tableNumbered(evening, rule.table);
    const TableId other = seatedAt(rule.other);
    return other.isValid() && (one == other) == (rule.kind == RuleKind::Apart);
}

bool holdsAtClosedTable(const SeatRule &rule, const EveningState &evening)
{
    const auto member = evening.room.members.find(rule.one);
    return !isOfTwo(rule.kind) && member != evening.room.members.end() && member->second.present
        && rotates(member->second.role)
        && evening.room.closedTables.contains(tableNumbered(evening, rule.table));
}

bool holdsAtUnusedTable(const SeatRule &rule, const SeatingProblem &seating, const EveningState &evening)
{
    const TableId wanted = tableNumbered(evening, rule.table);
    return !isOfTwo(rule.kind) && personOf(seating, rule.one) >= 0 && wanted.isValid()
        && !evening.room.closedTables.contains(wanted)
        && std::find(seating.tables.begin(), seating.tables.end(), wanted) == seating.tables.end();
}

Person personOf(const SeatingProblem &seating, MemberId member)
{
    const auto found = std::lower_bound(seating.people.begin(), seating.people.end(), member);
    const bool here = found != seating.people.end() && *found == member;
    return here ? static_cast<Person>(found - seating.people.begin()) : -1;
}

void keepRules(SeatingProblem &seating, const EveningState &evening, const std::vector<SeatRule> &rules)
{
    const ToldRound told{seating, evening};
    rotation::Problem &problem = seating.problem;
    const auto keep = [](auto &kept, auto &leftOut, const auto &rule, bool isBroken) {
        kept.push_back(rule);
        if (isBroken)
            leftOut.push_back(rule);
    };
    for (const SeatRule &rule : rules) {
        const Person one = personOf(seating, rule.one);
        const Person other = personOf(seating, rule.other);
        const TableId wanted = tableNumbered(evening, rule.table);
        const auto table = std::find(seating.tables.begin(), seating.tables.end(), wanted);
        const rotation::FixedSeat seat{one, static_cast<int>(table - seating.tables.begin())};
        const rotation::Pair pair = std::minmax(one, other);
        if (!isOfTwo(rule.kind) && one >= 0 && wanted.isValid() && table != seating.tables.end())
            keep(problem.fixed, seating.leftOut.fixed, seat, told.breaks(seat));
        else if (rule.kind == RuleKind::Apart && one >= 0 && other >= 0)
            keep(problem.apart, seating.leftOut.apart, pair, told.breaks(pair, false));
        else if (rule.kind == RuleKind::Together && one >= 0 && other >= 0)
            keep(problem.together, seating.leftOut.together, pair, told.breaks(pair, true));
    }
}

}  // namespace tablee
