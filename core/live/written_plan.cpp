#include "live/written_plan.h"

#include <algorithm>
#include <set>

namespace tablee {

namespace {

/// In a list that is sorted.
template <typename Id> int placeIn(const std::vector<Id> &ids, Id id)
{
    return static_cast<int>(std::lower_bound(ids.begin(), ids.end(), id) - ids.begin());
}

}  // namespace

RoundsPlan writtenPlan(const PlanRecord &record)
{
    RoundsPlan plan;
    SeatingProblem &problem = plan.problem;
    problem.firstRound = record.firstRound;
    std::set<MemberId> people;
    std::set<TableId> tables;
    for (const auto &[round, seats] : record.rounds)
        for (const Seating &seat : seats) {
            people.insert(seat.member);
            if (seat.table.isValid())
                tables.insert(seat.table);
        }
    problem.people.assign(people.begin(), people.end());
    problem.tables.assign(tables.begin(), tables.end());
    for (auto round = record.rounds.find(record.firstRound); round != record.rounds.end();
         round = record.rounds.find(round->first + 1)) {
        rotation::Round &planned = plan.plan.rounds.emplace_back(problem.tables.size());
        for (const Seating &seat : round->second)
            if (seat.table.isValid())
                planned[static_cast<std::size_t>(placeIn(problem.tables, seat.table))].push_back(
                    placeIn(problem.people, seat.member));
    }
    return plan;
}

}  // namespace tablee
