#pragma once

#include "evening/evening_state.h"
#include "sessions/rule_book.h"

#include <QString>

#include <set>
#include <utility>
#include <vector>

namespace tablee {

/// What brought two people together who had met already. The first that holds is told.
enum class RepeatCause {
    Rule,  ///< rules of the session seat both of them at one table, be it by way of others who are there
    Moved,  ///< one of them changed places by hand, or came while the round was running
    MetBefore,  ///< in an earlier session
    Unavoidable,  ///< no plan for these people at these tables has fewer repeats: the bound says so
    Planned,  ///< the plan had them meet twice, and nothing says that it had to
};

/// Two people who had met already and sat together in these rounds.
struct Repeat {
    QString one;  ///< the lesser name first
    QString other;
    std::vector<int> rounds;
    RepeatCause cause = RepeatCause::Planned;

    friend bool operator==(const Repeat &, const Repeat &) = default;
};

/// The same with members in the place of names, low id first.
struct RepeatedPair {
    MemberId low;
    MemberId high;
    std::vector<int> rounds;  ///< without the one in which they met for the first time
    RepeatCause cause = RepeatCause::Planned;

    friend bool operator==(const RepeatedPair &, const RepeatedPair &) = default;
};

/// The repeats of the held rounds, none of them Unavoidable: that is said of all of an evening's at once.
/// `knownBefore`: pairs in any order.
std::vector<RepeatedPair> repeatedPairs(const EveningState &evening,
    const std::vector<std::pair<MemberId, MemberId>> &knownBefore, const std::vector<DatedRule> &rules);

}  // namespace tablee
