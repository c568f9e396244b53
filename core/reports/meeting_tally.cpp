#include "reports/meeting_tally.h"

#include "evening/meetings.h"
#include "reports/meeting_bound.h"

#include <algorithm>
#include <map>
#include <set>

namespace tablee {

namespace {

std::set<MemberPair> orderedPairs(const std::vector<std::pair<MemberId, MemberId>> &pairs)
{
    std::set<MemberPair> known;
    for (const auto &[a, b] : pairs)
        known.insert(std::minmax(a, b));
    return known;
}

std::vector<HeldRound> heldRounds(const EveningState &evening, const std::vector<Meeting> &meetings)
{
    std::vector<HeldRound> rounds;
    for (const Step &step : evening.setting.agenda) {
        if (step.kind != StepKind::Round || phaseOfRound(evening, step.round) != RoundPhase::Held)
            continue;
        HeldRound round;
        for (auto &[table, members] : heldTables(evening, step.round))
            round.tables.push_back(members);
        round.meetings = static_cast<int>(std::count_if(meetings.begin(), meetings.end(),
            [&step](const Meeting &meeting) { return meeting.round == step.round; }));
        rounds.push_back(std::move(round));
    }
    return rounds;
}

}  // namespace

MeetingTally tallyMeetings(
    const EveningState &evening, const std::vector<std::pair<MemberId, MemberId>> &knownBefore)
{
    const std::set<MemberPair> known = orderedPairs(knownBefore);
    const std::vector<Meeting> meetings = heldMeetings(evening);
    const std::vector<HeldRound> rounds = heldRounds(evening, meetings);
    std::map<MemberId, int> newFaces;
    for (const HeldRound &round : rounds)
        for (const auto &table : round.tables)
            for (const MemberId member : table)
                newFaces.emplace(member, 0);

    MeetingTally tally;
    std::set<MemberPair> fresh;
    for (const Meeting &meeting : meetings) {
        ++tally.seatPairs;
        const bool isNew
            = !known.contains({meeting.low, meeting.high}) && fresh.emplace(meeting.low, meeting.high).second;
        newFaces[meeting.low] += isNew ? 1 : 0;
        newFaces[meeting.high] += isNew ? 1 : 0;
    }
    tally.fresh = static_cast<int>(fresh.size());
    tally.freshBound = mostNewMeetings(rounds, known);
    tally.people = static_cast<int>(newFaces.size());
    if (newFaces.empty())
        return tally;
    const auto [least, most] = std::minmax_element(
        newFaces.begin(), newFaces.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    tally.leastNew = least->second;
    tally.mostNew = most->second;
    tally.newFaces = std::move(newFaces);
    return tally;
}

}  // namespace tablee
