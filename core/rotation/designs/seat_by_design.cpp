#include "rotation/designs/seat_by_design.h"

#include "rotation/designs/continued_rounds.h"
#include "rotation/designs/lines.h"
#include "rotation/designs/part_takers.h"
#include "rotation/designs/relabelling.h"
#include "rotation/designs/resting_tables.h"
#include "rotation/designs/rounds_by_design.h"
#include "rotation/designs/shares.h"
#include "rotation/room/table_sizes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace tablee::rotation {

namespace {

constexpr int mostPeopleOfADesign = 8192;
constexpr int roundsToSpare = 12;  ///< on which to deal as well

/// The rounds of a room that a design can have, and its tables.
struct Regularity {
    int tables = 0;
    int seats = 0;  ///< for takers
    int groupSize = 1;
    int resting = 0;  ///< so many tables more: who sit there in the design rest
    int parts() const { return (tables + resting) * seats; }
    std::vector<int> rounds;
};

/// So many tables, the largest of so many seats.
std::pair<int, int> shapeOf(const Problem &problem, int round)
{
    const std::vector<int> sizes = tablesInUse(problem.tableSizes[static_cast<std::size_t>(round)]);
    return {
        static_cast<int>(sizes.size()), sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end())};
}

int seatsIn(const Problem &problem, int round)
{
    const std::vector<int> &sizes = problem.tableSizes[static_cast<std::size_t>(round)];
    return std::accumulate(sizes.begin(), sizes.end(), 0);
}

/// Of people who are all there throughout, as many as fill whole tables besides, or one less.
int restingTablesFor(const Task &task, int round, int seats)
{
    const int idle = task.people() - seatsIn(task.problem, round);
    const bool isWhole = seats > 1 && (idle % seats == 0 || idle % seats == seats - 1);
    return task.problem.mayRest && task.problem.stays.empty() && task.start.held.empty() && isWhole
        ? (idle + 1) / seats
        : 0;
}

bool fits(const Problem &problem, int round, const Regularity &room)
{
    const auto [tables, largest] = shapeOf(problem, round);
    if (room.resting > 0)
        return tables == room.tables && seatsIn(problem, round) == tables * room.seats
            && largest == room.seats;
    int present = 0;
    for (Person person = 0; person < problem.people; ++person)
        present += problem.isPresent(person, round) ? 1 : 0;
    const int whole = room.seats * room.groupSize, missing = room.tables * whole - present;
    return tables == room.tables && largest <= whole && seatsIn(problem, round) == present && missing >= 0
        && missing <= room.groupSize * room.tables;
}

/// The round that has been told is seated as it was, and those after it by a design.
int firstFreeRound(const Task &task)
{
    return task.announcedTable.empty() ? 0 : 1;
}

/// The shape that most free rounds have; nothing where that is not most of them.
std::optional<Regularity> regularityOf(const Task &task)
{
    const Problem &problem = task.problem;
    const int first = firstFreeRound(task);
    std::map<std::pair<int, int>, int> counts;
    for (int round = first; round < task.rounds(); ++round)
        ++counts[shapeOf(problem, round)];
    const auto usual = std::max_element(counts.begin(), counts.end(),
        [](const auto &one, const auto &other) { return one.second < other.second; });
    if (usual == counts.end() || usual->first.first == 0)
        return std::nullopt;
    const auto [tables, largest] = usual->first;
    const int group = commonGroupSize(task);
    Regularity room{tables, largest, 1, 0, {}};
    if (largest % group == 0 && largest > group)
        room = {tables, largest / group, group, 0, {}};
    // Who has rested in the round that was told is to rest no more than others: that is left to the search.
    if (group == 1 && first == 0)
        for (int round = 0; round < task.rounds(); ++round)
            if (shapeOf(problem, round) == usual->first)
                room.resting = std::max(room.resting, restingTablesFor(task, round, largest));
    for (int round = first; round < task.rounds(); ++round)
        if (fits(problem, round, room))
            room.rounds.push_back(round);
    if (2 * static_cast<int>(room.rounds.size()) < task.rounds() - first)
        return std::nullopt;
    return room;
}

/// Rounds that a design may have beside those that are wanted.
struct Beside {
    int before = 0;  ///< in which people have sat, or have been told that they will
    int spare = 0;  ///< on which to deal as well, if it has them
};

/// Rounds without a repeat from any construction that has them all. Those that were before come first: any
/// way to seat one round is a round of a design, so that one with a round more goes on from there. What was
/// found is kept for the next look.
std::vector<Round> wholeDesign(
    const Regularity &room, int empty, const Beside &beside, Search &search, std::int64_t iterations)
{
    const int tables = room.tables + room.resting, wanted = static_cast<int>(room.rounds.size());
    const int withBefore = wanted + beside.before;
    std::vector<Round> &kept = search.design;
    if (!kept.empty() && std::cmp_greater_equal(kept.size(), withBefore))
        return kept;
    const std::int64_t first = beside.before > 0 ? iterations / 2 : iterations;
    std::vector<Round> rounds = roundsByDesign(
        tables, room.seats, empty, withBefore, std::max(0, beside.spare - beside.before), search, first);
    if (rounds.empty() && beside.before > 0)
        rounds = kept.empty()
            ? roundsByDesign(tables, room.seats, empty, wanted, beside.spare, search, iterations - first)
            : kept;
    kept = rounds;
    return rounds;
}

/// Rounds of a design for a room, its last parts strangers to one another if they can be; where no design has
/// as many, at least three in four.
std::vector<Round> partsFor(
    const Regularity &room, int empty, const Beside &beside, Search &search, std::int64_t iterations)
{
    const auto wanted = static_cast<int>(room.rounds.size());
    const int tables = room.tables + room.resting;
    std::vector<Round> rounds = wholeDesign(room, empty, beside, search, iterations);
    if (rounds.empty() && empty > 0)
        rounds = roundsByDesign(tables, room.seats, 0, wanted, beside.spare, search, 0);
    if (rounds.empty() && !search.stopToken().stop_requested())
        rounds = roundsOfLines(tables, room.seats, wanted);
    if (4 * static_cast<int>(rounds.size()) < 3 * wanted)
        rounds.clear();
    return rounds;
}

Beside besideOf(const Task &task, const PartTakers &takers)
{
    if (!takers.haveRivals())
        return {};
    return {static_cast<int>(task.start.held.size()) + firstFreeRound(task), roundsToSpare};
}

/// The tables of a design as people sit at them; `peopleOfPart` tells who has a part.
template <typename PeopleOfPart>
Round peopleOf(const Task &task, const Round &parts, PeopleOfPart peopleOfPart)
{
    Round tables;
    for (const Table &ofParts : parts) {
        Table &table = tables.emplace_back();
        for (const Person part : ofParts) {
            const std::vector<Person> &people = peopleOfPart(part);
            table.insert(table.end(), people.begin(), people.end());
        }
        // Where there are too many for a table, those bound to it are seated first.
        std::stable_partition(table.begin(), table.end(),
            [&](Person person) { return !task.fixedTables[static_cast<std::size_t>(person)].empty(); });
    }
    return tables;
}

/// The tables of a round but for those that rest.
Round seatedTables(const Round &tables, const std::vector<std::size_t> &idle)
{
    Round seated;
    for (std::size_t table = 0; table < tables.size(); ++table)
        if (std::find(idle.begin(), idle.end(), table) == idle.end())
            seated.push_back(tables[table]);
    return seated;
}

/// The place in the round that most of a table's people are fixed to, of those that are left.
std::optional<std::size_t> placeFixed(const Task &task, int round, const Table &people, const Round &placed)
{
    std::map<std::size_t, int> votes;
    for (const Person person : people)
        if (task.problem.isPresent(person, round))
            for (const int own : task.fixedTables[static_cast<std::size_t>(person)])
                if (const auto at = static_cast<std::size_t>(own); at < placed.size() && placed[at].empty())
                    ++votes[at];
    const auto most = std::max_element(votes.begin(), votes.end(),
        [](const auto &one, const auto &other) { return one.second < other.second; });
    return most == votes.end() ? std::nullopt : std::optional{most->first};
}

/// Tables numbered anew for one round: first those with somebody fixed, then the others where there is room.
Round numbered(const Task &task, int round, Round tables)
{
    const std::vector<int> &sizes = task.problem.tableSizes[static_cast<std::size_t>(round)];
    Round placed(sizes.size());
    for (Table &table : tables)
        if (const auto place = placeFixed(task, round, table, placed))
            placed[*place] = std::exchange(table, {});
    std::size_t place = 0;
    for (Table &table : tables) {
        if (table.empty())
            continue;
        while (place < placed.size() && (!placed[place].empty() || sizes[place] == 0))
            ++place;
        if (place < placed.size())
            placed[place] = std::move(table);
        else
            placed.push_back(std::move(table));
    }
    return placed;
}

/// The rounds of a design as people sit in those of the room.
template <typename PeopleOfPart>
std::vector<Round> seated(
    const Task &task, const Regularity &room, const std::vector<Round> &parts, PeopleOfPart peopleOfPart)
{
    std::vector<Round> rounds(static_cast<std::size_t>(task.rounds()));
    for (std::size_t index = 0; index < std::min(parts.size(), room.rounds.size()); ++index) {
        const int round = room.rounds[index];
        rounds[static_cast<std::size_t>(round)]
            = numbered(task, round, peopleOf(task, parts[index], peopleOfPart));
    }
    return rounds;
}

/// The parts of a square design with everybody who takes one as a part of their own: numbered share by share.
std::vector<Round> withEveryShare(std::vector<Round> parts, const std::vector<std::vector<Person>> &shares)
{
    std::vector<Person> firsts;  // by share
    Person count = 0;
    for (const std::vector<Person> &share : shares) {
        firsts.push_back(count);
        count += static_cast<Person>(share.size());
    }
    for (Round &round : parts)
        for (Table &table : round) {
            Table all;
            for (const Person part : table)
                for (std::size_t person = 0; person < shares[static_cast<std::size_t>(part)].size(); ++person)
                    all.push_back(firsts[static_cast<std::size_t>(part)] + static_cast<Person>(person));
            table = std::move(all);
        }
    return parts;
}

/// Lets people change parts, so that few share a table whom they know. Who takes one part with somebody is
/// new to them once at most, so that it makes no difference how often two meet who do not know each other.
void dealShares(std::vector<std::vector<Person>> &shares, const std::vector<Round> &parts,
    const Regularity &room, Search &search, std::int64_t iterations)
{
    std::vector<Person> people;
    for (const std::vector<Person> &share : shares)
        people.insert(people.end(), share.begin(), share.end());
    if (std::cmp_less(people.size(), search.task().people()))
        return;  // somebody is there in none of the rounds
    const auto takers = PartTakers::of(
        search.task(), 1, search.task().people(), room.seats, room.rounds, search.stopToken());
    if (!takers || !takers->haveRivals())
        return;
    const std::size_t kept = std::min(parts.size(), room.rounds.size());
    const std::vector<int> dealt
        = dealParts(withEveryShare(parts, shares), kept, *takers, search, iterations, people);
    auto next = dealt.begin();
    for (std::vector<Person> &share : shares)
        for (Person &person : share)
            person = *next++;
}

/// Where there are fewer tables than seats at each, several people take one part of a square design.
std::vector<Round> seatInShares(
    Search &search, const Regularity &room, std::int64_t searching, std::int64_t dealing)
{
    const Regularity square{room.tables, room.tables, 1, 0, room.rounds};
    const int spare = search.task().hasAcquaintances() ? roundsToSpare : 0;
    const std::vector<Round> parts = partsFor(square, 0, {0, spare}, search, searching);
    if (parts.empty() || search.isOver())
        return {};
    auto shares = sharesOf(search.task(), room.rounds, room.tables, search.random);
    dealShares(shares, parts, room, search, dealing);
    if (search.hasBest() && search.isOver())
        return {};  // not all dealt
    return seated(search.task(), room, parts,
        [&](Person part) -> const std::vector<Person> & { return shares[static_cast<std::size_t>(part)]; });
}

}  // namespace

std::vector<Round> seatByDesign(Search &search, std::int64_t searching, std::int64_t dealing)
{
    const Task &task = search.task();
    if (task.rounds() == 0 || task.people() > mostPeopleOfADesign)
        return {};
    const auto room = regularityOf(task);
    if (!room)
        return {};
    if (room->tables < room->seats && room->groupSize == 1 && room->resting == 0 && room->rounds.size() > 1)
        return seatInShares(search, *room, searching, dealing);
    const auto takers
        = PartTakers::of(task, room->groupSize, room->parts(), room->seats, room->rounds, search.stopToken());
    if (!takers)
        return {};
    const auto continued = roundsThatGoOn(
        search, *takers, room->tables + room->resting, room->seats, static_cast<int>(room->rounds.size()));
    const std::vector<Round> parts = continued
        ? continued->parts
        : partsFor(*room, room->parts() - takers->casted(), besideOf(task, *takers), search, searching);
    if (parts.empty() || search.isOver())
        return {};
    const std::size_t kept = std::min(parts.size(), room->rounds.size());
    std::vector<Round> used{parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(kept)};
    const auto idle = restingTables(used, takers->casted(), room->resting, search.stopToken());
    if (idle.size() < kept) {
        search.design.clear();  // another one may do
        return {};
    }
    const std::vector<int> takerOfPart = dealParts(
        parts, kept, *takers, search, dealing, continued ? continued->takerOfPart : std::vector<int>{});
    if (search.hasBest() && search.isOver())
        return {};  // not all dealt
    for (std::size_t index = 0; index < kept; ++index)
        used[index] = seatedTables(used[index], idle[index]);
    std::vector<Round> rounds = seated(task, *room, used, [&](Person part) -> const std::vector<Person> & {
        return takers->people(takerOfPart[static_cast<std::size_t>(part)]);
    });
    // Whose turn it is to rest takes long to tell besides: whoever has stopped does not wait for both.
    if (room->resting > 0 && search.stopToken().stop_requested())
        rounds.clear();
    return rounds;
}

}  // namespace tablee::rotation
