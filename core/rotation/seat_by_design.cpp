#include "rotation/seat_by_design.h"

#include "rotation/relabelling.h"
#include "rotation/rounds_by_design.h"
#include "rotation/table_sizes.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tablee::rotation {

namespace {

constexpr int mostPeopleOfADesign = 8192;

struct Regularity {
    int tables = 0;
    int seats = 0;
    int people = 0;
};

bool isPlain(const Task &task)
{
    const Problem &problem = task.problem;
    return problem.together.empty() && problem.fixed.empty() && !task.start.maxMoved && problem.rounds() > 0
        && task.people() <= mostPeopleOfADesign
        && std::none_of(
            problem.stays.begin(), problem.stays.end(), [](const auto &stay) { return stay.has_value(); });
}

std::optional<Regularity> regularityOf(const Task &task)
{
    std::optional<std::vector<int>> first;
    for (const std::vector<int> &all : task.problem.tableSizes) {
        std::vector<int> sizes = tablesInUse(all);
        std::sort(sizes.begin(), sizes.end(), std::greater{});
        if (first && *first != sizes)
            return std::nullopt;
        first = std::move(sizes);
    }
    if (!first || first->empty() || first->front() - first->back() > 1
        || std::accumulate(first->begin(), first->end(), 0) != task.people())
        return std::nullopt;
    return Regularity{static_cast<int>(first->size()), first->front(), task.people()};
}

/// Leaves out the parts that nobody takes.
std::vector<Round> partsFor(const Regularity &room, int wanted, Search &search, std::int64_t iterations)
{
    const int empty = room.tables * room.seats - room.people;
    std::vector<Round> rounds = roundsByDesign(room.tables, room.seats, empty, wanted, search, iterations);
    for (Round &round : rounds)
        for (Table &table : round)
            std::erase_if(table, [&](Person part) { return part >= room.people; });
    return rounds;
}

/// There are tables of two sizes at most; each takes the next of its size.
void seatRound(Seating &seating, int round, const Round &parts, const std::vector<Person> &personOfPart)
{
    std::map<std::size_t, std::vector<const Table *>> waiting;
    for (auto table = parts.rbegin(); table != parts.rend(); ++table)
        waiting[table->size()].push_back(&*table);
    for (int table = 0; table < seating.tables(round); ++table) {
        Place place = seating.begin(round, table);
        const auto size = static_cast<std::size_t>(seating.end(round, table) - place);
        if (size == 0)
            continue;
        for (const Person part : *waiting[size].back())
            seating.put(round, place++, personOfPart[static_cast<std::size_t>(part)]);
        waiting[size].pop_back();
    }
}

}  // namespace

std::optional<Seating> seatByDesign(
    const Task &task, Search &search, std::int64_t searching, std::int64_t dealing)
{
    const auto room = isPlain(task) ? regularityOf(task) : std::nullopt;
    if (!room)
        return std::nullopt;
    const std::vector<Round> parts = partsFor(*room, task.rounds(), search, searching);
    if (parts.empty() || search.isOver())
        return std::nullopt;
    const std::vector<Person> personOfPart = dealParts(parts, search, dealing);
    Seating seating{task.problem};
    for (int round = 0; round < task.rounds(); ++round)
        seatRound(seating, round, parts[static_cast<std::size_t>(round)], personOfPart);
    return seating;
}

}  // namespace tablee::rotation
