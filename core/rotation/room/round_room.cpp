#include "rotation/room/round_room.h"

#include "rotation/rules/all_ways.h"

#include <algorithm>
#include <numeric>

namespace tablee::rotation {

namespace {

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

std::vector<HardRule> hardRules(const Problem &problem, const Start &start, const RoundRoom &room, int round)
{
    const auto isThere = [&](Person person) {
        return room.present[static_cast<std::size_t>(person)];
    };
    std::vector<HardRule> rules;
    for (const FixedSeat &fixed : problem.fixed)
        if (isThere(fixed.person))
            rules.push_back({HardRule::Kind::Fixed, fixed.person, fixed.table});
    for (const auto &[a, b] : problem.together)
        if (isThere(a) && isThere(b))
            rules.push_back({HardRule::Kind::Together, a, b});
    for (const auto &[a, b] : problem.apart)
        if (isThere(a) && isThere(b))
            rules.push_back({HardRule::Kind::Apart, a, b});
    if (round == 0 && start.announced && start.maxMoved)
        rules.push_back({HardRule::Kind::MaxMoved, 0, *start.maxMoved});
    return rules;
}

CanKeep canKeep(const RoundRoom &room, const std::vector<HardRule> &rules, Patience &patience)
{
    patience.spend(static_cast<std::int64_t>(rules.size()));
    const auto units = seatingUnits(room, rules);
    if (!units)
        return CanKeep::No;
    const auto seatsForApart = static_cast<std::size_t>(openTables(room) + room.rests);
    if (isThereTooLargeAClique(*units, seatsForApart, patience))
        return CanKeep::No;
    if (room.rests == 0 && areTooManyToPack(room, *units))
        return CanKeep::No;
    return AllWays{room, *units, mostMovedOf(rules), patience}.canKeep();
}

std::optional<std::vector<int>> tablesThatKeep(
    const RoundRoom &room, const std::vector<HardRule> &rules, Patience &patience)
{
    const auto units = seatingUnits(room, rules);
    return units ? AllWays{room, *units, mostMovedOf(rules), patience}.tablesOfPeople() : std::nullopt;
}

}  // namespace tablee::rotation
