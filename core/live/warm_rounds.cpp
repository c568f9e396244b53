#include "live/warm_rounds.h"

#include "live/seating_rules.h"

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

/// In the order of the tables of `now`; after them who sat at others.
rotation::Round warmRound(
    const rotation::Round &planned, const SeatingProblem &before, const SeatingProblem &now)
{
    rotation::Round warm(now.tables.size());
    for (std::size_t table = 0; table < planned.size(); ++table) {
        rotation::Table stayed;
        for (const rotation::Person person : planned[table])
            if (const auto here = personOf(now, before.people[static_cast<std::size_t>(person)]); here >= 0)
                stayed.push_back(here);
        const TableId id = before.tables[table];
        const auto same = std::find(now.tables.begin(), now.tables.end(), id);
        if (id.isValid() && same != now.tables.end())
            warm[static_cast<std::size_t>(same - now.tables.begin())] = std::move(stayed);
        else
            warm.push_back(std::move(stayed));
    }
    return warm;
}

}  // namespace

std::vector<rotation::Round> warmRounds(const RoundsPlan &told, const SeatingProblem &now)
{
    std::vector<rotation::Round> warm;
    for (int index = 0; index < now.problem.rounds(); ++index) {
        const rotation::Round *planned = told.round(now.firstRound + index);
        if (planned == nullptr)
            break;
        warm.push_back(warmRound(*planned, told.problem, now));
    }
    return warm;
}

}  // namespace tablee
