#pragma once

#include "rotation/problem.h"

#include <compare>
#include <optional>
#include <vector>

namespace tablee::rotation {

/// How much worse a plan becomes, in the judge's order; negative where it becomes better.
struct PlanCost {
    int broken = 0;
    int excess = 0;
    int worstOff = 0;  ///< so many new people less for whoever meets fewest
    int moved = 0;
    int thirdMeetings = 0;
    int withoutLanguage = 0;
    int wantsUnmet = 0;

    friend auto operator<=>(const PlanCost &, const PlanCost &) = default;
};

/// One of two people exchanges places with somebody of another table; with those they belong to, where they
/// cannot alone.
struct Parting {
    Person leaves = 0;
    Person comes = 0;  ///< who takes that seat, from another table or a rest
    PlanCost cost;
    std::vector<Person> leaveToo = {};  ///< the others of the group
    std::vector<Person> comeToo = {};  ///< and who takes their seats

    friend bool operator==(const Parting &, const Parting &) = default;
};

/// The cheapest single exchange by which `one` and `other` sit apart in `round`, of those that break no rule
/// more, move no more people than may be and share out rests no worse. Nothing where they are not together
/// or there is no such exchange, not even of groups of up to SwapGroups::mostMembers. `rounds` must be a plan
/// of the problem.
std::optional<Parting> cheapestParting(const Problem &problem, const Start &start,
    const std::vector<Round> &rounds, int round, Person one, Person other);

}  // namespace tablee::rotation
