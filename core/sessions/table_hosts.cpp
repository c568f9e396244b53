#include "sessions/table_hosts.h"

#include "rotation/table_sizes.h"
#include "sessions/quick_session.h"

#include <algorithm>

namespace tablee {

namespace {

bool isAtATable(const SeatRule &rule)
{
    return rule.kind == RuleKind::Fixed || rule.kind == RuleKind::Host;
}

bool isHeld(const PreparedSession &session, MemberId member)
{
    return std::any_of(session.rules.begin(), session.rules.end(),
        [member](const SeatRule &rule) { return isAtATable(rule) && rule.one == member; });
}

/// Two who are to sit together cannot each stay at a table.
bool isFree(const PreparedSession &session, const Attendance &expected)
{
    const MemberId member = expected.member;
    return expected.role == Role::Seated && !isHeld(session, member)
        && std::none_of(session.rules.begin(), session.rules.end(), [member](const SeatRule &rule) {
               return rule.kind == RuleKind::Together && (rule.one == member || rule.other == member);
           });
}

bool isHosted(const PreparedSession &session, int table)
{
    return std::any_of(session.rules.begin(), session.rules.end(),
        [table](const SeatRule &rule) { return rule.kind == RuleKind::Host && rule.table == table; });
}

/// Those that are set out and open, and after them as many as are still needed.
std::vector<int> neededTables(const PreparedSession &session)
{
    const auto people = std::count_if(session.attendance.begin(), session.attendance.end(),
        [](const Attendance &each) { return rotates(each.role); });
    const std::size_t needed = rotation::tableSizes(static_cast<int>(people), session.seatsPerTable).size();
    std::vector<int> numbers;
    int last = 0;
    for (const NewTable &table : session.tables) {
        last = std::max(last, table.number);
        if (!table.closed && numbers.size() < needed)
            numbers.push_back(table.number);
    }
    while (numbers.size() < needed)
        numbers.push_back(++last);
    return numbers;
}

void hold(PreparedSession &session, MemberId host, int table)
{
    setOutTables(session, table);
    session.rules.push_back({RuleKind::Host, host, {}, table});
}

}  // namespace

void setOutTables(PreparedSession &session, int number)
{
    std::vector<NewTable> &tables = session.tables;
    for (int each = 1; each <= number; ++each)
        if (std::none_of(
                tables.begin(), tables.end(), [each](const NewTable &table) { return table.number == each; }))
            tables.push_back({each, chairsAtTable(session.seatsPerTable)});
    std::sort(tables.begin(), tables.end(),
        [](const NewTable &a, const NewTable &b) { return a.number < b.number; });
}

std::vector<int> tablesWithoutHost(const PreparedSession &session)
{
    std::vector<int> tables = neededTables(session);
    std::erase_if(tables, [&session](int table) { return isHosted(session, table); });
    return tables;
}

void seatHosts(PreparedSession &session)
{
    for (const Attendance &each : session.attendance) {
        const std::vector<int> tables = tablesWithoutHost(session);
        if (each.role == Role::Host && !isHeld(session, each.member) && !tables.empty())
            hold(session, each.member, tables.front());
    }
}

void nameHosts(PreparedSession &session)
{
    seatHosts(session);
    for (Attendance &each : session.attendance) {
        const std::vector<int> tables = tablesWithoutHost(session);
        if (tables.empty())
            return;
        if (!isFree(session, each))
            continue;
        each.role = Role::Host;
        hold(session, each.member, tables.front());
    }
}

}  // namespace tablee
