#include "rotation/rules/contradiction.h"

#include <algorithm>

namespace tablee::rotation {

std::vector<std::vector<Person>> groupsOf(const Contradiction &contradiction)
{
    std::vector<std::vector<Person>> groups;
    for (const Person person : contradiction.persons)
        groups.push_back({person});
    const auto groupWith = [&](Person person) {
        return std::find_if(groups.begin(), groups.end(), [&](const std::vector<Person> &group) {
            return std::find(group.begin(), group.end(), person) != group.end();
        });
    };
    for (const auto &[a, b] : contradiction.together) {
        const auto one = groupWith(a), other = groupWith(b);
        if (one == other)
            continue;
        one->insert(one->end(), other->begin(), other->end());
        std::sort(one->begin(), one->end());
        groups.erase(other);
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

}  // namespace tablee::rotation
