#include "rotation/find_contradiction.h"

#include "rotation/round_room.h"

#include <algorithm>
#include <set>

namespace tablee::rotation {

namespace {

using Kind = HardRule::Kind;
using Rules = std::vector<HardRule>;

constexpr std::size_t mostRulesLookedAt = 500'000;  ///< those of one contradiction

/// Looks at rules again and again, for as long as somebody waits.
struct Looking {
    Patience patience;
    std::size_t looked = 0;

    bool isImpossible(const RoundRoom &room, const Rules &rules)
    {
        looked += rules.size();
        return isProvenImpossible(room, rules, patience);
    }
    bool isEnough() const { return looked >= mostRulesLookedAt; }
};

/// The rules about those who are there in one round.
Rules rulesOf(const Problem &problem, const Start &start, const RoundRoom &room, int round)
{
    const auto isThere = [&](Person person) {
        return room.present[static_cast<std::size_t>(person)];
    };
    Rules rules;
    for (const FixedSeat &fixed : problem.fixed)
        if (isThere(fixed.person))
            rules.push_back({Kind::Fixed, fixed.person, fixed.table});
    for (const auto &[a, b] : problem.together)
        if (isThere(a) && isThere(b))
            rules.push_back({Kind::Together, a, b});
    for (const auto &[a, b] : problem.apart)
        if (isThere(a) && isThere(b))
            rules.push_back({Kind::Apart, a, b});
    if (round == 0 && start.announced && start.maxMoved)
        rules.push_back({Kind::MaxMoved, 0, *start.maxMoved});
    return rules;
}

Rules ofKinds(const Rules &rules, const std::set<Kind> &kinds)
{
    Rules chosen;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(chosen),
        [&](const HardRule &rule) { return kinds.contains(rule.kind); });
    return chosen;
}

/// Takes parts away for as long as the rest is still impossible: halves, quarters, ... single ones.
/// `isImpossible` is asked about what is left.
template <typename Part, typename IsImpossible>
std::vector<Part> withoutNeedless(std::vector<Part> parts, IsImpossible isImpossible)
{
    for (std::size_t length = (parts.size() + 1) / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        for (std::size_t from = 0; from < parts.size();) {
            const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(from);
            const auto end = begin + static_cast<std::ptrdiff_t>(std::min(length, parts.size() - from));
            std::vector<Part> fewer{parts.begin(), begin};
            fewer.insert(fewer.end(), end, parts.end());
            if (isImpossible(fewer))
                parts = std::move(fewer);
            else
                from += length;
        }
    return parts;
}

bool areAbout(const HardRule &rule, const std::vector<bool> &named)
{
    const auto isNamed = [&](int person) {
        return named[static_cast<std::size_t>(person)];
    };
    return rule.kind == Kind::MaxMoved
        || (isNamed(rule.person) && (rule.kind == Kind::Fixed || isNamed(rule.other)));
}

std::vector<Person> peopleIn(const Rules &rules)
{
    std::set<Person> people;
    for (const HardRule &rule : rules) {
        if (rule.kind != Kind::MaxMoved)
            people.insert(rule.person);
        if (rule.kind == Kind::Together || rule.kind == Kind::Apart)
            people.insert(rule.other);
    }
    return {people.begin(), people.end()};
}

/// The rules about some of the people they name, as few as can be.
Rules aboutFewPeople(const RoundRoom &room, const Rules &rules, Looking &looking)
{
    const auto rulesAbout = [&](const std::vector<Person> &people) {
        std::vector<bool> named(room.present.size(), false);
        for (const Person person : people)
            named[static_cast<std::size_t>(person)] = true;
        Rules chosen;
        std::copy_if(rules.begin(), rules.end(), std::back_inserter(chosen),
            [&](const HardRule &rule) { return areAbout(rule, named); });
        return chosen;
    };
    return rulesAbout(withoutNeedless(peopleIn(rules), [&](const std::vector<Person> &people) {
        return !looking.isEnough() && looking.isImpossible(room, rulesAbout(people));
    }));
}

/// First people, then rules are taken away; of very many only as many as can be looked at.
Rules withoutNeedlessRules(const RoundRoom &room, const Rules &rules, Looking &looking)
{
    looking.looked = 0;
    const Rules few = aboutFewPeople(room, rules, looking);
    looking.looked = 0;
    return withoutNeedless(
        few, [&](const Rules &fewer) { return !looking.isEnough() && looking.isImpossible(room, fewer); });
}

/// Few kinds first: a sentence about groups alone is shorter than one about groups and seats.
std::optional<Rules> smallestContradiction(const RoundRoom &room, const Rules &rules, Looking &looking)
{
    static const std::vector<std::set<Kind>> families{{Kind::Fixed}, {Kind::Together}, {Kind::Apart},
        {Kind::Together, Kind::Fixed}, {Kind::Apart, Kind::Fixed}, {Kind::Together, Kind::Apart},
        {Kind::MaxMoved}, {Kind::Together, Kind::Apart, Kind::Fixed},
        {Kind::Together, Kind::Apart, Kind::Fixed, Kind::MaxMoved}};
    for (const std::set<Kind> &family : families)
        if (const Rules chosen = ofKinds(rules, family);
            !chosen.empty() && looking.isImpossible(room, chosen))
            return withoutNeedlessRules(room, chosen, looking);
    return std::nullopt;
}

void write(Contradiction &contradiction, const HardRule &rule)
{
    std::vector<Person> &persons = contradiction.persons;
    switch (rule.kind) {
    case Kind::Together:
        contradiction.together.emplace_back(rule.person, rule.other);
        persons.insert(persons.end(), {rule.person, rule.other});
        break;
    case Kind::Apart:
        contradiction.apart.emplace_back(rule.person, rule.other);
        persons.insert(persons.end(), {rule.person, rule.other});
        break;
    case Kind::Fixed:
        contradiction.fixed.push_back({rule.person, rule.other});
        persons.push_back(rule.person);
        break;
    case Kind::MaxMoved:
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

Contradiction contradictionOf(const Rules &rules, const RoundRoom &room, int round)
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

bool areAllThere(const RoundRoom &room, const std::vector<Person> &people)
{
    return std::all_of(people.begin(), people.end(),
        [&](Person person) { return room.present[static_cast<std::size_t>(person)]; });
}

std::optional<Contradiction> smallestOfAllRounds(const Problem &problem, const Start &start, Looking looking)
{
    std::vector<RoundRoom> rooms;
    for (int round = 0; round < problem.rounds(); ++round)
        rooms.push_back(roundRoom(problem, start, round));
    std::optional<Contradiction> smallest;
    Rules least;
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        const auto round = static_cast<int>(room - rooms.begin());
        if (std::find(rooms.begin(), room, *room) != room)
            continue;  // the same as one before
        const auto rules = smallestContradiction(*room, rulesOf(problem, start, *room, round), looking);
        if (!rules)
            continue;
        Contradiction told = contradictionOf(*rules, *room, round);
        if (!smallest || told.persons.size() < smallest->persons.size()) {
            smallest = std::move(told);
            least = *rules;
        }
    }
    if (smallest && !smallest->maxMoved
        && std::all_of(rooms.begin(), rooms.end(), [&](const RoundRoom &room) {
               return areAllThere(room, smallest->persons) && looking.isImpossible(room, least);
           }))
        smallest->round.reset();
    return smallest;
}

}  // namespace

std::optional<Contradiction> findContradiction(
    const Problem &problem, const Start &start, const std::stop_token &stop)
{
    if (problem.together.empty() && problem.apart.empty() && problem.fixed.empty() && !start.maxMoved)
        return std::nullopt;
    try {
        return smallestOfAllRounds(problem, start, {Patience{stop, 0}});
    } catch (const Stopped &) {
        return std::nullopt;
    }
}

}  // namespace tablee::rotation
