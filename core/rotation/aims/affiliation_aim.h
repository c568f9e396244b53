#pragma once

#include "rotation/room/task.h"

namespace tablee::rotation::affiliation_aim {

/// How many organisations and teams two have in common.
inline int between(const Task &task, Person a, Person b)
{
    const auto &ofOne = task.affiliations[static_cast<std::size_t>(a)];
    const auto &ofOther = task.affiliations[static_cast<std::size_t>(b)];
    int shared = 0;
    for (auto one = ofOne.begin(), other = ofOther.begin(); one != ofOne.end() && other != ofOther.end();) {
        shared += *one == *other ? 1 : 0;
        const bool oneIsNext = *one <= *other, otherIsNext = *other <= *one;
        one += oneIsNext ? 1 : 0;
        other += otherIsNext ? 1 : 0;
    }
    return shared;
}

}  // namespace tablee::rotation::affiliation_aim
