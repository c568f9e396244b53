#pragma once

#include "evening/evening_state.h"
#include "rotation/judging/plan_checker.h"
#include "rotation/planner.h"
#include "sessions/loaded_session.h"

#include <optional>
#include <vector>

namespace tablee {

/// Rules that do not hold in the first round to be planned: somebody was moved by hand against them.
struct LeftOutRules {
    std::vector<rotation::Pair> together;
    std::vector<rotation::Pair> apart;
    std::vector<rotation::FixedSeat> fixed;

    friend bool operator==(const LeftOutRules &, const LeftOutRules &) = default;
};

/// The room as the planner sees it: people and tables as dense numbers, and the way back to ids.
struct SeatingProblem {
    std::vector<MemberId> people;  ///< person number -> member
    std::vector<TableId>
        tables;  ///< place in the list of table sizes -> table; invalid where a table is still to be added
    int firstRound = 0;  ///< the evening's number of the first round to be planned
    rotation::Problem problem;
    rotation::Start start;
    std::vector<rotation::FixedSeat> pinned;  ///< of the first round, as it was announced: these people stay
    LeftOutRules leftOut;  ///< of the rules in `problem`

    friend bool operator==(const SeatingProblem &, const SeatingProblem &) = default;
};

/// The rounds not yet begun, for everybody who is here and rotates. `firstRound` is 0 when nothing is left to
/// plan, nobody is here or the session is closed. Of `rules` those count whose people and table are here.
/// Where tables have been closed, the others take one person more each before new ones are asked for. An
/// announced first round that seats everybody stands as it is; else its tables keep the sizes that let most
/// people stay.
SeatingProblem seatingProblem(const EveningState &evening, int seatsPerTable, const KnownPairs &known,
    const std::vector<SeatRule> &rules = {});

/// How many tables the plan counts on that are still to be added to the room.
int missingTables(const SeatingProblem &seating);

/// Seats of one planned round; `tables` as in the problem, all valid by then.
Seats seatsOf(const rotation::Round &round, const SeatingProblem &problem);

/// A checked plan for the rounds to come.
struct RoundsPlan {
    SeatingProblem problem;
    rotation::Plan plan;
    rotation::Verdict verdict;  ///< the independent checker's
    PlanId kept
        = {};  ///< the plan of which these rounds are the last, as it was written down; invalid before
    int tradedFrom = 0;  ///< where rounds have begun since: the first of those that the plan's trade is about

    const rotation::Round *round(int number) const;
    /// No plan has more new meetings. Without rules and rests the report says the same, once these rounds have
    /// been held; with them it may say less, for only the counting argument is used here.
    int mostFresh() const;
};

/// What of `plan` still holds for the room as it is now: the same people and tables, the rounds since begun
/// or announced seated as planned. The rounds to come are judged anew. Nothing when it has to be planned
/// again, as where rules that hold by now were not planned for, and are broken.
std::optional<RoundsPlan> continued(
    const RoundsPlan &plan, const SeatingProblem &now, const EveningState &evening);

}  // namespace tablee
