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
        if (!isOfTwo(rule.kind) && isPresent(evening, rule.one))
            wanted.insert(tableNumbered(evening, rule.table));
    std::stable_partition(
        tables.begin(), tables.end(), [&wanted](TableId table) { return wanted.contains(table); });
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

Person personOf(const SeatingProblem &seating, MemberId member)
{
    const auto found = std::lower_bound(seating.people.begin(), seating.people.end(), member);
    const bool here = found != seating.people.end() && *found == member;
    return here ? static_cast<Person>(found - seating.people.begin()) : -1;
}

void keepRules(SeatingProblem &seating, const EveningState &evening, const std::vector<SeatRule> &rules)
{
    const bool told = announcementStands(evening, seating.firstRound);
    const auto tableTold = [&](MemberId member) {
        return tableOf(evening, seating.firstRound, member).value_or(TableId{});
    };
    rotation::Problem &problem = seating.problem;
    for (const SeatRule &rule : rules) {
        const Person one = personOf(seating, rule.one);
        const Person other = personOf(seating, rule.other);
        const TableId wanted = tableNumbered(evening, rule.table);
        const auto table = std::find(seating.tables.begin(), seating.tables.end(), wanted);
        if (told && isBroken(rule, evening, tableTold))
            continue;  // somebody was moved by hand, and stays there for this round
        if (!isOfTwo(rule.kind) && one >= 0 && wanted.isValid() && table != seating.tables.end())
            problem.fixed.push_back({one, static_cast<int>(table - seating.tables.begin())});
        else if (rule.kind == RuleKind::Apart && one >= 0 && other >= 0)
            problem.apart.push_back(std::minmax(one, other));
        else if (rule.kind == RuleKind::Together && one >= 0 && other >= 0)
            problem.together.push_back(std::minmax(one, other));
    }
}

}  // namespace tablee
