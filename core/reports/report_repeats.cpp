#include "reports/report_repeats.h"

#include "evening/meetings.h"

#include <algorithm>
#include <map>

namespace tablee {

namespace {

using Pair = std::pair<MemberId, MemberId>;

/// Who is held together by rules in one round: directly, by way of others who sit there, or at one table.
class Ties {
public:
    Ties(const std::vector<SeatRule> &rules, const std::set<MemberId> &seated)
    {
        for (const SeatRule &rule : rules) {
            if (rule.kind == RuleKind::Apart || !seated.contains(rule.one))
                continue;
            if (!isOfTwo(rule.kind))
                tie(ofMember(rule.one), {rule.table, MemberId{}});
            else if (seated.contains(rule.other))
                tie(ofMember(rule.one), ofMember(rule.other));
        }
    }
    bool hold(const Pair &pair) const { return end(ofMember(pair.first)) == end(ofMember(pair.second)); }

private:
    using Knot = std::pair<int, MemberId>;  ///< a table, or a member and no table

    static Knot ofMember(MemberId member) { return {0, member}; }

    void tie(const Knot &one, const Knot &other)
    {
        const Knot from = end(one), to = end(other);
        if (from != to)
            m_next[from] = to;
    }

    Knot end(Knot knot) const
    {
        for (auto next = m_next.find(knot); next != m_next.end(); next = m_next.find(knot))
            knot = next->second;
        return knot;
    }

    std::map<Knot, Knot> m_next;
};

Ties tiesIn(const EveningState &evening, int round, const std::vector<SeatRule> &rules)
{
    std::set<MemberId> seated;
    for (const auto &[table, members] : heldTables(evening, round))
        seated.insert(members.begin(), members.end());
    return Ties{rules, seated};
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
    const std::vector<std::pair<MemberId, MemberId>> &knownBefore, const std::vector<DatedRule> &rules)
{
    std::set<Pair> known;
    for (const auto &[one, other] : knownBefore)
        known.insert(std::minmax(one, other));
    std::map<Pair, std::vector<int>> together;
    for (const Meeting &meeting : heldMeetings(evening))
        together[{meeting.low, meeting.high}].push_back(meeting.round);
    std::map<int, std::set<MemberId>> moved;
    std::map<int, Ties> ties;
    for (const auto &[round, state] : evening.room.rounds) {
        moved.emplace(round, movedIn(evening, round));
        ties.emplace(round, tiesIn(evening, round, rulesAt(rules, state.announcedSeq)));
    }

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
        const bool bound = std::any_of(
            rounds.begin(), rounds.end(), [&, two = pair](int round) { return ties.at(round).hold(two); });
        const RepeatCause cause = bound ? RepeatCause::Rule
            : byHand                    ? RepeatCause::Moved
            : metBefore                 ? RepeatCause::MetBefore
                                        : RepeatCause::Planned;
        repeats.push_back({pair.first, pair.second, rounds, cause});
    }
    return repeats;
}

}  // namespace tablee
