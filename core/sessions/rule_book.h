#pragma once

#include "sessions/desk_turn.h"
#include "sessions/session.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tablee {

/// What became of a rule while its evening ran.
struct RuleSwitch {
    std::int64_t seq = 0;  ///< of the newest event then: what was written after it goes by the rule
    bool holds = true;  ///< or no longer

    friend bool operator==(const RuleSwitch &, const RuleSwitch &) = default;
};

/// A rule, and when it holds.
struct DatedRule {
    SeatRule rule = {};
    std::vector<RuleSwitch> switches = {};  ///< oldest first; none: it holds all evening

    friend bool operator==(const DatedRule &, const DatedRule &) = default;
};

/// One change of the rules that was decided at the desk.
struct RuleDecision {
    DeskTurn made = {};
    std::optional<DeskTurn> takenBack = {};  ///< nothing while it counts
    std::int64_t again = 0;  ///< the newest event when it was done again; 0 where it never was

    friend bool operator==(const RuleDecision &, const RuleDecision &) = default;
};

/// Everything about the rules of one session.
struct RuleBook {
    std::vector<DatedRule> rules = {};  ///< the newest last
    std::vector<RuleDecision> decisions = {};  ///< oldest first
    std::int64_t lastTurn = 0;  ///< in which a rule was changed last, see DeskTurn

    friend bool operator==(const RuleBook &, const RuleBook &) = default;
};

/// Those that hold by now.
std::vector<SeatRule> rulesNow(const std::vector<DatedRule> &rules);

/// Those that held when the event `seq` was written.
std::vector<SeatRule> rulesAt(const std::vector<DatedRule> &rules, std::int64_t seq);

}  // namespace tablee
