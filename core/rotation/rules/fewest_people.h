#pragma once

#include "rotation/room/patience.h"
#include "rotation/room/round_room.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace tablee::rotation {

/// What a search for the fewest people who contradict each other came to.
struct FewestPeople {
    std::optional<std::vector<Person>> people;  ///< nothing where no so few do
    bool isProven = false;  ///< that no fewer do
};

/// The fewest of `people` whose rules cannot be kept by what `canKeep(some)` tells of some of them, where
/// they are fewer than `fewerThan`; nothing, and nothing proven, where there are too many to look at. Whoever
/// adds people to some who contradict each other must leave them so. Throws Stopped when `patience` ends.
///
/// Implicit hitting sets (Ignatiev, Previti, Liffiton and Marques-Silva, Smallest MUS extraction with minimal
/// hitting set dualization, CP 2015): of those left out of each large choice that can be kept, every one that
/// cannot has somebody; the smallest choice that has somebody of all of these cannot be kept, and then no
/// smaller one is such, or gives another large choice that can. Where an answer is not decided a choice is
/// taken to be one, and nothing is proven any more.
FewestPeople fewestPeople(const std::vector<Person> &people, std::size_t fewerThan,
    const std::function<CanKeep(const std::vector<Person> &)> &canKeep, Patience &patience);

}  // namespace tablee::rotation
