#pragma once

#include "foundation/random.h"
#include "rotation/problem.h"
#include "rotation/room/table_sizes.h"

#include <algorithm>

namespace tablee::test {

struct RoomShape {
    int tables;
    int seats;
    int rounds;
};

/// The most rounds without a repeat that are known (Miller, Valkov and Abel, Symmetry 18(2):269, 2026).
inline constexpr RoomShape fullestRooms[]
    = {{4, 4, 5}, {5, 3, 7}, {5, 5, 6}, {6, 3, 8}, {6, 4, 7}, {6, 5, 6}, {6, 6, 3}, {7, 3, 10}, {7, 4, 9},
        {7, 5, 7}, {7, 6, 7}, {7, 7, 8}, {8, 3, 11}, {8, 4, 10}, {8, 5, 8}, {8, 6, 8}, {8, 7, 8}, {8, 8, 9},
        {9, 3, 13}, {9, 4, 11}, {9, 5, 9}, {9, 6, 9}, {9, 7, 9}, {9, 8, 9}, {9, 9, 10}, {10, 3, 14},
        {10, 4, 13}, {10, 5, 9}, {10, 6, 7}, {10, 7, 7}, {10, 8, 5}, {10, 9, 5}, {10, 10, 4}};

/// Everybody there throughout, tables as even as can be.
inline rotation::Problem evenRoom(int people, int seats, int rounds)
{
    rotation::Problem problem;
    problem.people = people;
    problem.tableSizes.assign(static_cast<std::size_t>(rounds), rotation::tableSizes(people, seats));
    return problem;
}

/// Puts people into the seats of each round by chance; whoever finds none rests.
inline std::vector<rotation::Round> seatedByChance(const rotation::Problem &problem, Random &random)
{
    std::vector<rotation::Round> rounds;
    for (int index = 0; index < problem.rounds(); ++index) {
        std::vector<rotation::Person> present;
        for (rotation::Person person = 0; person < problem.people; ++person)
            if (problem.isPresent(person, index))
                present.push_back(person);
        shuffle(present, random);
        rotation::Round &round = rounds.emplace_back();
        auto next = present.begin();
        for (const int size : problem.tableSizes[static_cast<std::size_t>(index)]) {
            round.emplace_back(next, next + size);
            next += size;
        }
    }
    return rounds;
}

/// A room with something of everything: known pairs, rules of each kind, people who come late or leave, a
/// closed table.
inline rotation::Problem variedRoom(Random &random, bool mayRest)
{
    const auto upTo = [&](int most) {
        return static_cast<int>(random.below(static_cast<std::uint32_t>(most) + 1));
    };
    rotation::Problem problem;
    problem.people = 2 + upTo(28);
    problem.mayRest = mayRest;
    const auto person = [&] {
        return upTo(problem.people - 1);
    };
    const auto twoOf = [&](std::vector<rotation::Pair> &pairs, int most) {
        for (int count = upTo(most); count > 0; --count)
            if (const rotation::Pair pair{person(), person()}; pair.first != pair.second)
                pairs.push_back(pair);
    };
    twoOf(problem.known, 40);
    twoOf(problem.together, 3);
    twoOf(problem.apart, 3);
    const int rounds = 1 + upTo(5), seats = 2 + upTo(4);
    problem.stays.resize(static_cast<std::size_t>(problem.people));
    for (int count = upTo(3); count > 0; --count)
        problem.stays[static_cast<std::size_t>(person())] = rotation::Stay{upTo(1), 1 + upTo(rounds)};
    for (int round = 0; round < rounds; ++round) {
        int present = 0;
        problem.tableSizes.emplace_back();
        for (rotation::Person who = 0; who < problem.people; ++who)
            present += problem.isPresent(who, round) ? 1 : 0;
        const int seated = mayRest ? std::max(0, present - upTo(4)) : present;
        problem.tableSizes.back() = rotation::tableSizes(seated, seats);
        if (upTo(3) == 0)
            problem.tableSizes.back().insert(problem.tableSizes.back().begin(), 0);
    }
    for (int count = upTo(2); count > 0 && !problem.tableSizes.front().empty(); --count)
        problem.fixed.push_back({person(), upTo(static_cast<int>(problem.tableSizes.front().size()) - 1)});
    return problem;
}

}  // namespace tablee::test
