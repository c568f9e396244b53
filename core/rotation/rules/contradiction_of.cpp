#include "rotation/rules/contradiction_of.h"

#include <algorithm>
#include <iterator>

namespace tablee::rotation {

namespace {

void write(Contradiction &contradiction, const HardRule &rule)
{
    std::vector<Person> &persons = contradiction.persons;
    switch (rule.kind) {
    case HardRule::Kind::Together:
        contradiction.together.emplace_back(rule.person, rule.other);
        persons.insert(persons.end(), {rule.person, rule.other});
        break;
    case HardRule::Kind::Apart:
        contradiction.apart.emplace_back(rule.person, rule.other);
        persons.insert(persons.end(), {rule.person, rule.other});
        break;
    case HardRule::Kind::Fixed:
        contradiction.fixed.push_back({rule.person, rule.other});
        persons.push_back(rule.person);
        break;
    case HardRule::Kind::MaxMoved:
        contradiction.maxMoved = rule.other;
        break;
    }
}

bool areOneGroup(const Contradiction &told)
{
    return groupsOf(told).size() == 1;
}

bool areAtOneTable(const std::vector<FixedSeat> &fixed)
{
    return std::all_of(
        fixed.begin(), fixed.end(), [&](const FixedSeat &seat) { return seat.table == fixed.front().table; });
}

ContradictionKind kindOfSeats(const Contradiction &told, const RoundRoom &room)
{
    const auto table = static_cast<std::size_t>(told.fixed.front().table);
    const bool isClosed = table >= room.sizes.size() || room.sizes[table] == 0;
    if (told.fixed.size() == 1 && told.together.empty() && isClosed)
        return ContradictionKind::TableClosed;
    if (areAtOneTable(told.fixed) && groupsOf(told).size() == told.fixed.size())
        return ContradictionKind::TableTooSmall;
    if (told.together.empty() && told.persons.size() == 1)
        return ContradictionKind::PersonAtTwoTables;
    if (told.fixed.size() == 2 && areOneGroup(told))
        return ContradictionKind::GroupAtTwoTables;
    return ContradictionKind::RulesDoNotFit;
}

ContradictionKind kindOfApart(const Contradiction &told)
{
    const std::size_t people = told.persons.size();
    if (told.together.empty() && told.fixed.empty() && told.apart.size() == people * (people - 1) / 2)
        return ContradictionKind::TooManyApart;
    if (told.apart.size() == 1 && told.fixed.empty() && areOneGroup(told))
        return ContradictionKind::ApartWithinGroup;
    if (told.apart.size() == 1 && told.fixed.size() == 2 && people == 2 && areAtOneTable(told.fixed))
        return ContradictionKind::ApartAtOneTable;
    return ContradictionKind::RulesDoNotFit;
}

ContradictionKind kindOf(const Contradiction &told, const RoundRoom &room)
{
    if (told.maxMoved)
        return ContradictionKind::TooFewMayMove;
    if (!told.apart.empty())
        return kindOfApart(told);
    if (!told.fixed.empty())
        return kindOfSeats(told, room);
    return areOneGroup(told) ? ContradictionKind::GroupTooLarge : ContradictionKind::GroupsDoNotFit;
}

}  // namespace

Contradiction contradictionOf(const std::vector<HardRule> &rules, const RoundRoom &room, int round)
{
    Contradiction told;
    told.round = round;
    std::copy_if(room.sizes.begin(), room.sizes.end(), std::back_inserter(told.sizes),
        [](int size) { return size > 0; });
    for (const HardRule &rule : rules)
        write(told, rule);
    std::sort(told.persons.begin(), told.persons.end());
    told.persons.erase(std::unique(told.persons.begin(), told.persons.end()), told.persons.end());
    told.kind = kindOf(told, room);
    return told;
}

}  // namespace tablee::rotation
