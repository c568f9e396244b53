#pragma once

#include "rotation/patience.h"
#include "rotation/problem.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace tablee::rotation {

/// The fewest of `people` of whom `isImpossible(some)` is true, where they are fewer than `fewerThan`;
/// nothing where no so few are, or there are too many people to look at. Whoever adds people to some that are
/// impossible must leave them so. Throws Stopped when `patience` ends.
///
/// Implicit hitting sets (Ignatiev, Previti, Liffiton and Marques-Silva, Smallest MUS extraction with minimal
/// hitting set dualization, CP 2015): of those left out of each largest possible choice, every impossible one
/// has somebody; the smallest choice that has somebody of all of these is impossible, and then no smaller one
/// is, or gives another largest possible choice.
std::optional<std::vector<Person>> fewestPeople(const std::vector<Person> &people, std::size_t fewerThan,
    const std::function<bool(const std::vector<Person> &)> &isImpossible, Patience &patience);

}  // namespace tablee::rotation
