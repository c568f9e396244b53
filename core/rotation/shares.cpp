#include "rotation/shares.h"

#include <algorithm>

namespace tablee::rotation {

std::vector<std::vector<Person>> sharesOf(
    const Task &task, const std::vector<int> &rounds, int parts, Random &random)
{
    std::vector<Person> people;
    for (Person person = 0; person < task.people(); ++person)
        if (std::any_of(rounds.begin(), rounds.end(),
                [&](int round) { return task.problem.isPresent(person, round); }))
            people.push_back(person);
    shuffle(people, random);
    if (!task.announcedTable.empty())
        std::stable_sort(people.begin(), people.end(), [&](Person one, Person other) {
            return task.announcedTable[static_cast<std::size_t>(one)]
                < task.announcedTable[static_cast<std::size_t>(other)];
        });
    const auto count = static_cast<int>(people.size());
    std::vector<std::vector<Person>> shares;
    auto next = people.begin();
    for (int part = 0; part < parts; ++part) {
        const int size = count / parts + (part >= parts - count % parts ? 1 : 0);
        shares.emplace_back(next, next + size);
        next += size;
    }
    return shares;
}

}  // namespace tablee::rotation
