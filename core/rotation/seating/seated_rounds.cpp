#include "rotation/seating/seated_rounds.h"

namespace tablee::rotation {

Seating seatedRounds(const Problem &problem, const std::vector<Round> &rounds)
{
    Seating seating{problem};
    for (int round = 0; round < problem.rounds(); ++round) {
        Place next = 0;
        for (const Table &table : rounds[static_cast<std::size_t>(round)])
            for (const Person person : table)
                seating.put(round, next++, person);
        for (Person person = 0; person < problem.people; ++person)
            if (problem.isPresent(person, round) && seating.placeOf(round, person) < 0)
                seating.put(round, next++, person);
    }
    return seating;
}

}  // namespace tablee::rotation
