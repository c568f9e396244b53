#include "rotation/bounds/forced_meetings.h"

#include "rotation/room/joined.h"

#include <algorithm>
#include <map>
#include <set>

namespace tablee::rotation {

namespace {

constexpr std::size_t mostFixedCompared = 400;
/// Larger ones are left out: each pair of each of them is remembered, and nobody may wait for that.
constexpr std::size_t mostInAGroup = 64;
constexpr std::int64_t stepsOfAPairApart = 24, stepsOfAPerson = 16, stepsOfAMeeting = 16;

bool areSamePeopleThere(const Problem &problem, int round, int other)
{
    for (Person person = 0; person < static_cast<Person>(problem.stays.size()); ++person)
        if (problem.isPresent(person, round) != problem.isPresent(person, other))
            return false;
    return true;
}

std::size_t indexOf(int index)
{
    return static_cast<std::size_t>(index);
}

/// By person; -1 also for whoever is fixed to two.
std::vector<int> onlyTables(const Problem &problem)
{
    std::vector<int> tables(indexOf(problem.people), -1);
    std::set<Person> torn;
    for (const auto &[person, table] : problem.fixed) {
        int &only = tables[indexOf(person)];
        if (only >= 0 && only != table)
            torn.insert(person);
        only = table;
    }
    for (const Person person : torn)
        tables[indexOf(person)] = -1;
    return tables;
}

void addNever(std::vector<std::vector<Person>> &never, Person a, Person b)
{
    never[indexOf(a)].push_back(b);
    never[indexOf(b)].push_back(a);
}

std::vector<std::vector<Person>> whoNeverMeet(const Problem &problem, const std::vector<int> &tables)
{
    std::vector<std::vector<Person>> never(indexOf(problem.people));
    for (const auto &[a, b] : problem.apart)
        if (a != b)
            addNever(never, a, b);
    std::vector<Person> fixed;
    for (Person person = 0; person < problem.people; ++person)
        if (tables[indexOf(person)] >= 0)
            fixed.push_back(person);
    for (std::size_t other = 0; fixed.size() <= mostFixedCompared && other < fixed.size(); ++other)
        for (std::size_t one = 0; one < other; ++one)
            if (tables[indexOf(fixed[one])] != tables[indexOf(fixed[other])])
                addNever(never, fixed[one], fixed[other]);
    for (std::vector<Person> &ofOne : never) {
        std::sort(ofOne.begin(), ofOne.end());
        ofOne.erase(std::unique(ofOne.begin(), ofOne.end()), ofOne.end());
    }
    return never;
}

/// Those who must share a table in one round, in groups of two and more.
std::vector<std::vector<Person>> groupsIn(const Problem &problem, int round, const std::vector<int> &tables)
{
    Joined joined{indexOf(problem.people)};
    for (const auto &[a, b] : problem.together)
        if (problem.isPresent(a, round) && problem.isPresent(b, round))
            joined.join(indexOf(a), indexOf(b));
    std::map<int, Person> firstAt;
    for (Person person = 0; person < problem.people; ++person)
        if (const int table = tables[indexOf(person)]; table >= 0 && problem.isPresent(person, round))
            joined.join(indexOf(person), indexOf(firstAt.try_emplace(table, person).first->second));
    std::map<std::size_t, std::vector<Person>> byRoot;
    for (Person person = 0; person < problem.people; ++person)
        if (problem.isPresent(person, round))
            byRoot[joined.of(indexOf(person))].push_back(person);
    std::vector<std::vector<Person>> groups;
    for (auto &[root, group] : byRoot)
        if (group.size() > 1)
            groups.push_back(std::move(group));
    return groups;
}

}  // namespace

ForcedMeetings::ForcedMeetings(const Problem &problem, const Acquaintances &known, Patience &patience)
    : repeats(indexOf(problem.people), 0)
    , inRound(indexOf(problem.rounds()), 0)
    , company(indexOf(problem.rounds()))
    , tables{onlyTables(problem)}
{
    patience.spend(stepsOfAPairApart * static_cast<std::int64_t>(problem.apart.size()));
    never = whoNeverMeet(problem, tables);
    if (problem.mayRest || (problem.together.empty() && problem.fixed.empty()))
        return;  // whoever rests sits with nobody
    std::set<Pair> met;
    std::vector<std::vector<Person>> groups;
    for (int round = 0; round < problem.rounds(); ++round) {
        patience.spend(problem.people);
        if (round == 0 || !areSamePeopleThere(problem, round - 1, round)) {
            patience.spend(stepsOfAPerson * problem.people);
            groups = groupsIn(problem, round, tables);
        }
        const std::vector<int> &sizes = problem.tableSizes[indexOf(round)];
        const int largest = sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end());
        company[indexOf(round)].assign(indexOf(problem.people), 1);
        for (const std::vector<Person> &group : groups) {
            if (group.size() > indexOf(largest) || group.size() > mostInAGroup)
                continue;
            patience.spend(stepsOfAMeeting * static_cast<std::int64_t>(group.size() * group.size()));
            for (std::size_t i = 0; i < group.size(); ++i) {
                company[indexOf(round)][indexOf(group[i])] = static_cast<int>(group.size());
                for (std::size_t j = i + 1; j < group.size(); ++j) {
                    const Acquaintances::List ofOne = known[indexOf(group[i])];
                    const bool areNew = met.emplace(group[i], group[j]).second
                        && !std::binary_search(ofOne.begin(), ofOne.end(), group[j]);
                    if (areNew) {
                        meet.emplace_back(group[i], group[j]);
                        continue;
                    }
                    ++inRound[indexOf(round)];
                    ++repeats[indexOf(group[i])];
                    ++repeats[indexOf(group[j])];
                }
            }
        }
    }
}

}  // namespace tablee::rotation
