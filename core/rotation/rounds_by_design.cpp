#include "rotation/rounds_by_design.h"

#include "rotation/lines.h"
#include "rotation/orbit_search.h"
#include "rotation/stored_designs.h"

#include <algorithm>
#include <numeric>

namespace tablee::rotation {

namespace {

/// People who never meet each other, chosen from the last one backwards.
std::vector<Person> strangers(const std::vector<Round> &rounds, int people, int wanted)
{
    const auto size = static_cast<std::size_t>(people);
    std::vector<bool> met(size * size, false);
    for (const Round &round : rounds)
        for (const Table &table : round)
            for (const Person a : table)
                for (const Person b : table)
                    met[static_cast<std::size_t>(a) * size + static_cast<std::size_t>(b)] = true;
    std::vector<Person> chosen;
    for (Person person = people - 1; person >= 0 && static_cast<int>(chosen.size()) < wanted; --person)
        if (std::none_of(chosen.begin(), chosen.end(), [&](Person other) {
                return met[static_cast<std::size_t>(person) * size + static_cast<std::size_t>(other)];
            }))
            chosen.push_back(person);
    return chosen;
}

/// Gives the last numbers to `chosen`, everybody else keeps their order.
void moveToTheEnd(std::vector<Round> &rounds, int people, const std::vector<Person> &chosen)
{
    std::vector<Person> order(static_cast<std::size_t>(people)), number(order.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(),
        [&](Person person) { return std::find(chosen.begin(), chosen.end(), person) == chosen.end(); });
    for (std::size_t index = 0; index < order.size(); ++index)
        number[static_cast<std::size_t>(order[index])] = static_cast<Person>(index);
    for (Round &round : rounds)
        for (Table &table : round)
            for (Person &person : table)
                person = number[static_cast<std::size_t>(person)];
}

/// Whether the last `empty` people could be made strangers to each other in the first rounds wanted.
bool leaveSeatsEmpty(std::vector<Round> &rounds, int people, int empty, int wanted)
{
    if (static_cast<int>(rounds.size()) < wanted)
        return false;
    rounds.resize(static_cast<std::size_t>(wanted));
    if (empty == 0)
        return true;
    const std::vector<Person> chosen = strangers(rounds, people, empty);
    if (static_cast<int>(chosen.size()) < empty)
        return false;
    moveToTheEnd(rounds, people, chosen);
    return true;
}

}  // namespace

std::vector<Round> roundsByDesign(
    int tables, int seats, int empty, int wanted, Search &search, std::int64_t iterations)
{
    const int people = tables * seats;
    std::vector<Round> rounds = roundsOfLines(tables, seats, wanted);
    if (leaveSeatsEmpty(rounds, people, empty, wanted))
        return rounds;
    if (const auto stored = storedDesign(tables, seats, wanted))
        if (rounds = develop(*stored); leaveSeatsEmpty(rounds, people, empty, wanted))
            return rounds;
    if (const auto found = searchOrbits(tables, seats, wanted, search, iterations))
        if (rounds = develop(*found); leaveSeatsEmpty(rounds, people, empty, wanted))
            return rounds;
    return {};
}

}  // namespace tablee::rotation
