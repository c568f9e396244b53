#include "sessions/rule_book.h"

#include <algorithm>
#include <limits>

namespace tablee {

namespace {

/// Before its first change a rule was what that change ended.
bool heldAt(const DatedRule &rule, std::int64_t seq)
{
    const auto later = std::find_if(rule.switches.begin(), rule.switches.end(),
        [seq](const RuleSwitch &each) { return each.seq >= seq; });
    if (later != rule.switches.end())
        return !later->holds;
    return rule.switches.empty() || rule.switches.back().holds;
}

}  // namespace

std::vector<SeatRule> rulesNow(const std::vector<DatedRule> &rules)
{
    return rulesAt(rules, std::numeric_limits<std::int64_t>::max());
}

std::vector<SeatRule> rulesAt(const std::vector<DatedRule> &rules, std::int64_t seq)
{
    std::vector<SeatRule> held;
    for (const DatedRule &each : rules)
        if (heldAt(each, seq))
            held.push_back(each.rule);
    return held;
}

}  // namespace tablee
