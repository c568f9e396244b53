#include "sessions/table_hosts.h"

#include "sessions/table_places.h"

#include <algorithm>

namespace tablee {

namespace {

bool holdsAtATable(const SeatRule &rule)
{
    return rule.kind == RuleKind::Fixed || rule.kind == RuleKind::Host;
}

bool isHeld(const PreparedSession &session, MemberId member)
{
    return std::any_of(session.rules.begin(), session.rules.end(),
        [member](const SeatRule &rule) { return holdsAtATable(rule) && rule.one == member; });
}

bool isHeldAt(const PreparedSession &session, MemberId member, int table)
{
    return std::any_of(session.rules.begin(), session.rules.end(), [&](const SeatRule &rule) {
        return holdsAtATable(rule) && rule.one == member && rule.table == table;
    });
}

/// Two who are to sit together cannot each stay at a table, nor can those who are kept apart at one.
bool canStayAt(const PreparedSession &session, MemberId member, int table)
{
    return std::none_of(session.rules.begin(), session.rules.end(), [&](const SeatRule &rule) {
        if (!isOfTwo(rule.kind) || (rule.one != member && rule.other != member))
            return false;
        return rule.kind == RuleKind::Together
            || isHeldAt(session, rule.one == member ? rule.other : rule.one, table);
    });
}

/// By somebody who is expected: a rule may have come along from last time.
bool isHosted(const PreparedSession &session, int table)
{
    const auto isExpected = [&session](MemberId member) {
        return std::any_of(session.attendance.begin(), session.attendance.end(),
            [member](const Attendance &each) { return each.member == member; });
    };
    return std::any_of(session.rules.begin(), session.rules.end(), [&](const SeatRule &rule) {
        return rule.kind == RuleKind::Host && rule.table == table && isExpected(rule.one);
    });
}

/// Those that are set out and open, and after them as many as are still needed.
std::vector<int> neededTables(const PreparedSession &session)
{
    const auto needed = static_cast<std::size_t>(tablesNeeded(session));
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

/// Whoever can stay at one of the `free` tables takes the first; false for anybody else.
bool hold(PreparedSession &session, MemberId host, std::vector<int> &free)
{
    const auto table
        = std::find_if(free.begin(), free.end(), [&](int each) { return canStayAt(session, host, each); });
    if (table == free.end() || isHeld(session, host))
        return false;
    session.rules.push_back({RuleKind::Host, host, {}, *table});
    free.erase(table);
    return true;
}

/// Every table somebody hosts is set out.
void setOutHosted(PreparedSession &session)
{
    int last = 0;
    for (const SeatRule &rule : session.rules)
        if (rule.kind == RuleKind::Host)
            last = std::max(last, rule.table);
    setOutTables(session, last);
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

Role roleByRules(const PreparedSession &session, MemberId member)
{
    const bool hosts = std::any_of(session.rules.begin(), session.rules.end(),
        [member](const SeatRule &rule) { return rule.kind == RuleKind::Host && rule.one == member; });
    return hosts ? Role::Host : Role::Seated;
}

std::vector<int> tablesWithoutHost(const PreparedSession &session)
{
    std::vector<int> tables = neededTables(session);
    std::erase_if(tables, [&session](int table) { return isHosted(session, table); });
    return tables;
}

void seatHosts(PreparedSession &session)
{
    std::vector<int> free = tablesWithoutHost(session);
    for (const Attendance &each : session.attendance)
        if (each.role == Role::Host)
            hold(session, each.member, free);
    setOutHosted(session);
}

void nameHosts(PreparedSession &session)
{
    seatHosts(session);
    std::vector<int> free = tablesWithoutHost(session);
    for (Attendance &each : session.attendance)
        if (each.role == Role::Seated && !free.empty() && hold(session, each.member, free))
            each.role = Role::Host;
    setOutHosted(session);
}

}  // namespace tablee
