#include "rotation/designs/rounds_by_design.h"

#include "rotation/designs/lines.h"
#include "rotation/designs/orbit_search.h"
#include "rotation/designs/stored_designs.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <stop_token>

namespace tablee::rotation {

namespace {

/// People who never meet each other in the rounds, chosen from the last one backwards; none where there are
/// too few, or somebody asks for a stop.
std::vector<bool> strangers(
    std::span<const Round> rounds, int people, int wanted, const std::stop_token &stop)
{
    const auto size = static_cast<std::size_t>(people);
    std::vector<const Table *> tableOf(size * rounds.size());  // by person and round
    for (std::size_t round = 0; round < rounds.size() && !stop.stop_requested(); ++round)
        for (const Table &table : rounds[round])
            for (const Person person : table)
                tableOf[static_cast<std::size_t>(person) * rounds.size() + round] = &table;
    if (stop.stop_requested())
        return {};
    std::vector<bool> chosen(size, false), met(size, false);
    for (std::size_t person = size; person-- > 0 && wanted > 0;) {
        if (met[person])
            continue;
        chosen[person] = true;
        --wanted;
        for (std::size_t round = 0; round < rounds.size(); ++round)
            for (const Person mate : *tableOf[person * rounds.size() + round])
                met[static_cast<std::size_t>(mate)] = true;
    }
    return wanted == 0 ? chosen : std::vector<bool>{};
}

/// Gives the last numbers to `chosen`, everybody else keeps their order.
void moveToTheEnd(std::vector<Round> &rounds, const std::vector<bool> &chosen)
{
    std::vector<Person> order(chosen.size()), number(order.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(
        order.begin(), order.end(), [&](Person person) { return !chosen[static_cast<std::size_t>(person)]; });
    for (std::size_t index = 0; index < order.size(); ++index)
        number[static_cast<std::size_t>(order[index])] = static_cast<Person>(index);
    for (Round &round : rounds)
        for (Table &table : round)
            for (Person &person : table)
                person = number[static_cast<std::size_t>(person)];
}

/// Whether the last `empty` people could be made strangers to each other in the first rounds wanted.
bool leaveSeatsEmpty(
    std::vector<Round> &rounds, int people, int empty, int wanted, const std::stop_token &stop)
{
    if (static_cast<int>(rounds.size()) < wanted)
        return false;
    if (empty == 0)
        return true;
    const std::vector<bool> chosen
        = strangers(std::span{rounds}.first(static_cast<std::size_t>(wanted)), people, empty, stop);
    if (chosen.empty())
        return false;
    moveToTheEnd(rounds, chosen);
    return true;
}

}  // namespace

std::vector<Round> roundsByDesign(
    int tables, int seats, int empty, int wanted, int spare, Search &search, std::int64_t iterations)
{
    const int people = tables * seats;
    std::vector<Round> rounds = roundsOfLines(tables, seats, wanted + spare);
    if (search.stopToken().stop_requested())
        return {};
    if (leaveSeatsEmpty(rounds, people, empty, wanted, search.stopToken()))
        return rounds;
    if (const auto stored = storedDesign(tables, seats, wanted))
        if (rounds = develop(*stored); leaveSeatsEmpty(rounds, people, empty, wanted, search.stopToken()))
            return rounds;
    if (const auto found = searchOrbits(tables, seats, wanted, search, iterations))
        if (rounds = develop(*found); leaveSeatsEmpty(rounds, people, empty, wanted, search.stopToken()))
            return rounds;
    return {};
}

}  // namespace tablee::rotation
