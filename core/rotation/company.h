#pragma once

#include "rotation/task.h"

#include <algorithm>
#include <vector>

namespace tablee::rotation {

/// `first` and all who belong to them, themselves or through others, among those of whom `counts(person)` is
/// true.
template <typename Counts> std::vector<Person> companyOf(const Task &task, Person first, Counts counts)
{
    std::vector<Person> company{first};
    for (std::size_t at = 0; at < company.size(); ++at)
        for (const Person mate : task.together[static_cast<std::size_t>(company[at])])
            if (counts(mate) && std::find(company.begin(), company.end(), mate) == company.end())
                company.push_back(mate);
    return company;
}

}  // namespace tablee::rotation
