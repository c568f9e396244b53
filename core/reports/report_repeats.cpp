#include "reports/report_repeats.h"

#include "evening/meetings.h"

#include <algorithm>
#include <map>

namespace tablee {

namespace {

using Pair = std::pair<MemberId, MemberId>;

/// Do rules seat these two together: one that names both, or two that keep each of them at one table?
bool areBound(const std::vector<SeatRule> &rules, const Pair &pair)
{
    std::map<MemberId, int> tables;
    for (const SeatRule &rule : rules) {
        if (rule.kind == RuleKind::Together && Pair{std::minmax(rule.one, rule.other)} == pair)
            return true;
        if (!isOfTwo(rule.kind))
            tables.emplace(rule.one, rule.table);
    }
    return tables.contains(pair.first) && tables.contains(pair.second)
        && tables.at(pair.first) == tables.at(pair.second);
}

/// Who got a place in a round by hand: a chair while it ran, or somebody else's.
std::set<MemberId> movedIn(const EveningState &evening, int round)
{
    std::set<MemberId> moved;
    if (const auto state = evening.room.rounds.find(round); state != evening.room.rounds.end())
        moved.insert(state->second.pinned.begin(), state->second.pinned.end());
    if (const auto effects = evening.effects.find(Subject{round}); effects != evening.effects.end())
        for (const Effect &effect : effects->second)
            if (effect.event.kind == EventKind::Seat)
                moved.insert(effect.event.member);
    return moved;
}

}  // namespace

std::vector<RepeatedPair> repeatedPairs(const EveningState &evening,
    const std::vector<std::pair<MemberId, MemberId>> &knownBefore, const std::vector<SeatRule> &rules)
{
    std::set<Pair> known;
    for (const auto &[one, other] : knownBefore)
        known.insert(std::minmax(one, other));
    std::map<Pair, std::vector<int>> together;
    for (const Meeting &meeting : heldMeetings(evening))
        together[{meeting.low, meeting.high}].push_back(meeting.round);
    std::map<int, std::set<MemberId>> moved;
    for (const auto &[round, state] : evening.room.rounds)
        moved.emplace(round, movedIn(evening, round));

    std::vector<RepeatedPair> repeats;
    for (auto &[pair, rounds] : together) {
        std::sort(rounds.begin(), rounds.end());
        const bool metBefore = known.contains(pair);
        if (!metBefore)
            rounds.erase(rounds.begin());
        if (rounds.empty())
            continue;
        const bool byHand = std::any_of(rounds.begin(), rounds.end(), [&, two = pair](int round) {
            return moved[round].contains(two.first) || moved[round].contains(two.second);
        });
        const RepeatCause cause = areBound(rules, pair) ? RepeatCause::Rule
            : byHand                                    ? RepeatCause::Moved
            : metBefore                                 ? RepeatCause::MetBefore
                                                        : RepeatCause::Planned;
        repeats.push_back({pair.first, pair.second, rounds, cause});
    }
    return repeats;
}

}  // namespace tablee
