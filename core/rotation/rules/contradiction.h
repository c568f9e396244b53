#pragma once

#include "rotation/problem.h"

#include <optional>
#include <vector>

namespace tablee::rotation {

enum class ContradictionKind {
    GroupTooLarge,  ///< people who must sit together are more than any table has seats
    GroupsDoNotFit,  ///< each group has a table that would do, all groups have not
    ApartWithinGroup,  ///< who must sit together must also sit apart
    GroupAtTwoTables,  ///< who must sit together are fixed to two tables
    PersonAtTwoTables,
    TableClosed,  ///< somebody is fixed to a table that is not there in this round
    TableTooSmall,  ///< more people are fixed to one table, or belong to them, than it has seats
    ApartAtOneTable,  ///< two who must sit apart are fixed to one table
    TooManyApart,  ///< more people who must all sit apart than there are tables
    TooFewMayMove,  ///< of those who have been told their table
    RulesDoNotFit  ///< none of these, but all of them cannot be kept at these tables
};

/// Rules that cannot all be kept, and of which none can be left out: without any one of them the others can
/// be (an irreducible infeasible set).
struct Contradiction {
    ContradictionKind kind = ContradictionKind::RulesDoNotFit;
    std::vector<Person> persons;  ///< whom these rules name, in order
    std::optional<int> round;  ///< the first round in which it is so; nothing when it is so in each
    std::vector<int> sizes;  ///< of the tables that are open then
    std::vector<Pair> together;
    std::vector<Pair> apart;
    std::vector<FixedSeat> fixed;
    std::optional<int> maxMoved;  ///< where the number of those who may move is one of the rules
    bool mayBeFewer = false;  ///< that no fewer people contradict each other could not be shown in time

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// The persons of a contradiction as they belong together by its rules; who belongs to nobody is a group too.
std::vector<std::vector<Person>> groupsOf(const Contradiction &contradiction);

}  // namespace tablee::rotation
