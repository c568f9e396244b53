#include "stop_rooms.h"

#include "rotation/planner.h"
#include "support/rotation_problems.h"

#include <numeric>

namespace tablee::test {

using namespace rotation;

namespace {

struct Room {
    int people;
    int seats;
    int rounds;
};

/// One person more or less than what tables of one size hold leaves no design.
constexpr Room shapes[]
    = {{2, 2, 1}, {11, 4, 60}, {36, 6, 7}, {120, 8, 10}, {299, 2, 60}, {301, 6, 40}, {1023, 100, 60},
        {2047, 10, 60}, {4999, 2, 60}, {4999, 10, 1}, {4999, 10, 60}, {4999, 40, 60}, {5000, 100, 60}};

std::string nameOf(const Room &room, const char *what = "")
{
    return std::to_string(room.people) + "-" + std::to_string(room.seats) + "-" + std::to_string(room.rounds)
        + what;
}

Problem problemOf(const Room &room)
{
    return evenRoom(room.people, room.seats, room.rounds);
}

int below(Random &random, int bound)
{
    return static_cast<int>(random.below(static_cast<std::uint32_t>(bound)));
}

/// So many for each person; two who are one and the same are left out.
std::vector<Pair> pairsByChance(int people, int each, Random &random)
{
    std::vector<Pair> pairs;
    for (int count = each * people / 2; count > 0; --count)
        if (const Pair pair{below(random, people), below(random, people)}; pair.first != pair.second)
            pairs.push_back(pair);
    return pairs;
}

Problem acquainted(Problem problem, int each, Random &random)
{
    problem.known = pairsByChance(problem.people, each, random);
    return problem;
}

/// One in ten has a partner, one in five somebody to avoid, one in fifty a seat.
Problem withRules(Problem problem, Random &random)
{
    std::vector<Person> people(static_cast<std::size_t>(problem.people));
    std::iota(people.begin(), people.end(), 0);
    shuffle(people, random);
    const auto tables = static_cast<int>(problem.tableSizes.front().size() * 9 / 10);  // some may be closed
    for (std::size_t index = 0; index + 1 < people.size(); index += 2) {
        const Pair pair{people[index], people[index + 1]};
        if (index % 20 == 0)
            problem.together.push_back(pair);
        else if (index % 20 < 4)
            problem.apart.push_back(pair);
        else if (index % 50 == 4)
            problem.fixed.push_back({pair.first, below(random, tables)});
    }
    return problem;
}

/// Everybody has hundreds to avoid.
Problem withEnemies(Problem problem, int each, Random &random)
{
    problem.apart = pairsByChance(problem.people, each, random);
    return problem;
}

/// One table in each round is not set.
Problem withRests(Problem problem)
{
    problem.mayRest = true;
    for (std::vector<int> &sizes : problem.tableSizes)
        sizes.pop_back();
    return problem;
}

Problem withWants(Problem problem, Random &random)
{
    for (Person person = 0; person < problem.people; ++person) {
        problem.spoken.push_back({below(random, 3)});
        problem.offers.push_back({below(random, 40), below(random, 40)});
        problem.wants.push_back({below(random, 40), below(random, 40)});
        problem.affiliations.push_back({below(random, 12)});
    }
    problem.changeTables = true;
    return problem;
}

/// Each round has other tables and other people.
Problem withGuests(Problem problem, Random &random)
{
    problem.stays.resize(static_cast<std::size_t>(problem.people));
    for (auto &stay : problem.stays)
        stay = Stay{below(random, 2) * below(random, problem.rounds()), problem.rounds() - below(random, 2)};
    for (int round = 0; round < problem.rounds(); ++round) {
        int present = 0;
        for (Person person = 0; person < problem.people; ++person)
            present += problem.isPresent(person, round) ? 1 : 0;
        auto &sizes = problem.tableSizes[static_cast<std::size_t>(round)];
        sizes = tableSizes(present, sizes.front() + below(random, 3));
    }
    return problem;
}

/// Half of the rounds are held, the next one is announced, and one in twenty has gone.
StopRoom plannedAgain(const std::string &name, Problem problem, Random &random)
{
    const std::vector<Round> rounds = seatedByChance(problem, random);
    const auto held = static_cast<std::ptrdiff_t>(rounds.size() / 2);
    StopRoom row{name, std::move(problem), {}};
    row.start.held.assign(rounds.begin(), rounds.begin() + held);
    row.start.announced = rounds[static_cast<std::size_t>(held)];
    row.start.warm.assign(rounds.begin() + held, rounds.end());
    row.problem.stays.assign(static_cast<std::size_t>(row.problem.people), std::nullopt);
    const int seats = row.problem.tableSizes.front().front();
    for (int left = row.problem.people / 20; left > 0; --left)
        row.problem.stays[static_cast<std::size_t>(left)] = Stay{0, 0};
    row.problem.tableSizes.assign(
        row.start.warm.size(), tableSizes(row.problem.people - row.problem.people / 20, seats));
    row.start.maxMoved = fewestMoves(row.problem, row.start);
    return row;
}

}  // namespace

std::vector<StopRoom> stopRooms()
{
    Random random{1};
    std::vector<StopRoom> rooms;
    for (const Room &room : shapes)
        rooms.push_back({nameOf(room), problemOf(room), {}});
    for (const Room &room : {Room{36, 6, 7}, {301, 6, 40}, {4999, 10, 60}, {4999, 100, 60}}) {
        rooms.push_back({nameOf(room, ", known"), acquainted(problemOf(room), 30, random), {}});
        rooms.push_back({nameOf(room, ", rules"), withRules(problemOf(room), random), {}});
        rooms.push_back({nameOf(room, ", rests"), withRests(problemOf(room)), {}});
        rooms.push_back(plannedAgain(nameOf(room, ", again"), problemOf(room), random));
        rooms.push_back(
            plannedAgain(nameOf(room, ", again, rules"), withRules(problemOf(room), random), random));
    }
    for (const Room &room : {Room{400, 20, 20}, {4096, 64, 60}})  // the tables of a design
        rooms.push_back({nameOf(room, ", rules"), withRules(problemOf(room), random), {}});
    for (const Room &room : {Room{11, 3, 60}, {60, 4, 60}, {4999, 10, 60}})
        rooms.push_back(
            {nameOf(room, ", guests"), acquainted(withGuests(problemOf(room), random), 3, random), {}});
    for (const Room &room : {Room{40, 4, 4}, {301, 6, 40}, {1001, 10, 60}})
        rooms.push_back({nameOf(room, ", wants"), withWants(problemOf(room), random), {}});
    rooms.push_back({"5000-10-6, 2 million known", acquainted(problemOf({5000, 10, 6}), 798, random), {}});
    rooms.push_back({"2000-10-8, 500 enemies", withEnemies(problemOf({2000, 10, 8}), 500, random), {}});
    return rooms;
}

}  // namespace tablee::test
