#include "live/seating_rules.h"

#include <algorithm>
#include <set>

namespace tablee {

using rotation::Person;

namespace {

TableId tableNumbered(const EveningState &evening, int number)
{
    for (const RoomTable &table : evening.setting.tables)
        if (table.number == number)
            return table.id;
    return {};
}

bool isAtATable(const SeatRule &rule)
{
    return rule.kind == RuleKind::Fixed || rule.kind == RuleKind::Host;
}

bool isBrokenIn(const RoundState &round, const SeatRule &rule, TableId wanted)
{
    const auto tableOfMember = [&round](MemberId member) {
        const auto found = std::find_if(round.seats.begin(), round.seats.end(),
            [member](const Seating &seat) { return seat.member == member; });
        return found == round.seats.end() ? TableId{} : found->table;
    };
    const TableId table = tableOfMember(rule.one);
    if (!table.isValid())
        return false;
    switch (rule.kind) {
    case RuleKind::Fixed:
    case RuleKind::Host:
        return table != wanted;
    case RuleKind::Apart:
        return table == tableOfMember(rule.other);
    case RuleKind::Together:
        return tableOfMember(rule.other).isValid() && table != tableOfMember(rule.other);
    }
    return false;
}

}  // namespace

std::vector<TableId> openTables(const EveningState &evening)
{
    std::vector<TableId> tables;
    for (const RoomTable &table : evening.setting.tables)
        if (!evening.room.closedTables.contains(table.id))
            tables.push_back(table.id);
    return tables;
}

std::vector<TableId> tablesInTurn(const EveningState &evening, const std::vector<SeatRule> &rules)
{
    std::vector<TableId> tables = openTables(evening);
    std::set<TableId> wanted;
    for (const SeatRule &rule : rules)
        if (isAtATable(rule) && isPresent(evening, rule.one))
            wanted.insert(tableNumbered(evening, rule.table));
    std::stable_partition(
        tables.begin(), tables.end(), [&wanted](TableId table) { return wanted.contains(table); });
    return tables;
}

Person personOf(const SeatingProblem &seating, MemberId member)
{
    const auto found = std::lower_bound(seating.people.begin(), seating.people.end(), member);
    const bool here = found != seating.people.end() && *found == member;
    return here ? static_cast<Person>(found - seating.people.begin()) : -1;
}

void keepRules(SeatingProblem &seating, const EveningState &evening, const std::vector<SeatRule> &rules)
{
    const RoundState *told = announcementStands(evening, seating.firstRound)
        ? &evening.room.rounds.at(seating.firstRound)
        : nullptr;
    rotation::Problem &problem = seating.problem;
    for (const SeatRule &rule : rules) {
        const Person one = personOf(seating, rule.one);
        const Person other = personOf(seating, rule.other);
        const TableId wanted = tableNumbered(evening, rule.table);
        const auto table = std::find(seating.tables.begin(), seating.tables.end(), wanted);
        if (told && isBrokenIn(*told, rule, wanted))
            continue;  // somebody was moved by hand, and stays there for this round
        if (isAtATable(rule) && one >= 0 && wanted.isValid() && table != seating.tables.end())
            problem.fixed.push_back({one, static_cast<int>(table - seating.tables.begin())});
        else if (rule.kind == RuleKind::Apart && one >= 0 && other >= 0)
            problem.apart.push_back(std::minmax(one, other));
        else if (rule.kind == RuleKind::Together && one >= 0 && other >= 0)
            problem.together.push_back(std::minmax(one, other));
    }
}

}  // namespace tablee
