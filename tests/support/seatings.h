#pragma once

#include "rotation/seating/seating.h"

namespace tablee::test {

/// The rounds as a seating; whoever is there and has no seat rests.
inline rotation::Seating seatingOf(
    const rotation::Problem &problem, const std::vector<rotation::Round> &rounds)
{
    rotation::Seating seating{problem};
    for (int index = 0; index < problem.rounds(); ++index) {
        rotation::Place next = 0;
        for (const rotation::Table &table : rounds[static_cast<std::size_t>(index)])
            for (const rotation::Person person : table)
                seating.put(index, next++, person);
        for (rotation::Person person = 0; person < problem.people; ++person)
            if (problem.isPresent(person, index) && seating.placeOf(index, person) < 0)
                seating.put(index, next++, person);
    }
    return seating;
}

}  // namespace tablee::test
