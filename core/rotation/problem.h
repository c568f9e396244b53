#pragma once

#include "rotation/profile.h"

#include <optional>
#include <utility>
#include <vector>

namespace tablee::rotation {

/// People are dense numbers 0..people-1 here; the mapping from MemberId lives in core/live.
using Person = int;
using Table = std::vector<Person>;
using Round = std::vector<Table>;  ///< in the order of the table sizes; empty where a table is closed
using Pair = std::pair<Person, Person>;

/// Present from round `from` up to, not including, round `until`.
struct Stay {
    int from = 0;
    int until = 0;

    friend bool operator==(const Stay &, const Stay &) = default;
};

struct FixedSeat {
    Person person = 0;
    int table = 0;  ///< place in the list of table sizes

    friend bool operator==(const FixedSeat &, const FixedSeat &) = default;
};

/// How well two people know each other, as one source tells it.
struct Acquaintance {
    Person one = 0;
    Person other = 0;
    int weight = 1;  ///< 0..100

    friend bool operator==(const Acquaintance &, const Acquaintance &) = default;
};

/// What is to be planned. Every rule holds in every round in which those it names are present.
struct Problem {
    int people = 0;
    std::vector<std::vector<int>> tableSizes;  ///< one list for each round; 0 is a closed table
    std::vector<Pair> known;  ///< who know each other already
    std::vector<Pair> together;
    std::vector<Pair> apart;
    std::vector<FixedSeat> fixed;
    std::vector<std::optional<Stay>> stays;  ///< by person; empty means that all are there throughout
    bool mayRest = false;  ///< more people than seats: the others rest, in turn
    std::vector<std::vector<int>> spoken;  ///< languages by person; empty when unknown
    std::vector<std::vector<int>> offers;  ///< topics by person
    std::vector<std::vector<int>> wants;  ///< topics by person
    std::vector<Acquaintance> acquaintances;  ///< beside `known`: who need not sit together too often
    std::vector<std::vector<int>> affiliations;  ///< organisations and teams by person; empty when unknown
    bool changeTables = false;  ///< nobody should sit at a table number twice, the rounds held included
    std::vector<Person> hosts;  ///< to be shared out among the tables
    Profile profile;  ///< what these are worth

    int rounds() const { return static_cast<int>(tableSizes.size()); }
    bool hasRules() const { return !together.empty() || !apart.empty() || !fixed.empty(); }
    bool isPresent(Person person, int round) const
    {
        const auto index = static_cast<std::size_t>(person);
        if (index >= stays.size() || !stays[index])
            return true;
        return stays[index]->from <= round && round < stays[index]->until;
    }

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What stands already.
struct Start {
    std::vector<Round> held;  ///< rounds before the first one to be planned; who sat there have met, and
                              ///< whoever is there from the beginning and did not sit was resting
    std::optional<Round> announced;  ///< round 0 as the room has been told; few may move
    std::vector<Round> warm;  ///< an earlier plan to begin from, may name people who have gone
    std::optional<int> maxMoved;  ///< at most so many of `announced` change tables

    friend bool operator==(const Start &, const Start &) = default;
};

}  // namespace tablee::rotation
