#include "live/rule_set_aside.h"

#include "live/seating_rules.h"

#include <algorithm>

namespace tablee {

namespace {

bool names(const rotation::Contradiction &contradiction, const SeatRule &rule, const SeatingProblem &seating,
    TableId wanted)
{
    const auto isPair = [&](const rotation::Pair &pair) {
        const MemberId one = seating.people[static_cast<std::size_t>(pair.first)];
        const MemberId other = seating.people[static_cast<std::size_t>(pair.second)];
        return std::minmax(one, other) == std::minmax(rule.one, rule.other);
    };
    const auto isSeat = [&](const rotation::FixedSeat &seat) {
        return seating.people[static_cast<std::size_t>(seat.person)] == rule.one
            && seating.tables[static_cast<std::size_t>(seat.table)] == wanted;
    };
    switch (rule.kind) {
    case RuleKind::Apart:
        return std::any_of(contradiction.apart.begin(), contradiction.apart.end(), isPair);
    case RuleKind::Together:
        return std::any_of(contradiction.together.begin(), contradiction.together.end(), isPair);
    case RuleKind::Fixed:
    case RuleKind::Host:
        return std::any_of(contradiction.fixed.begin(), contradiction.fixed.end(), isSeat);
    }
    return false;
}

}  // namespace

std::optional<std::size_t> newestNamed(const rotation::Contradiction &contradiction,
    const std::vector<SeatRule> &rules, const SeatingProblem &seating, const EveningState &evening)
{
    for (std::size_t index = rules.size(); index-- > 0;)
        if (names(contradiction, rules[index], seating, tableNumbered(evening, rules[index].table)))
            return index;
    return std::nullopt;
}

}  // namespace tablee
