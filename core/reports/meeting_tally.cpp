#include "reports/meeting_tally.h"

#include "evening/meetings.h"

#include <algorithm>
#include <map>
#include <set>

namespace tablee {

namespace {

using MemberPair = std::pair<MemberId, MemberId>;

MemberPair ordered(MemberId a, MemberId b)
{
    return a < b ? MemberPair{a, b} : MemberPair{b, a};
}

std::set<MemberPair> orderedPairs(const std::vector<MemberPair> &pairs)
{
    std::set<MemberPair> known;
    for (const auto &[a, b] : pairs)
        known.insert(ordered(a, b));
    return known;
}

struct HeldRound {
    std::vector<MemberId> seated;
    int largestTable = 0;
};

std::vector<HeldRound> heldRounds(const EveningState &evening)
{
    std::vector<HeldRound> rounds;
    for (const Step &step : evening.setting.agenda) {
        if (step.kind != StepKind::Round || phaseOfRound(evening, step.round) != RoundPhase::Held)
            continue;
        HeldRound round;
        for (const RoomTable &table : evening.setting.tables) {
            const std::vector<MemberId> members = membersAt(evening, step.round, table.id);
            round.seated.insert(round.seated.end(), members.begin(), members.end());
            round.largestTable = std::max(round.largestTable, static_cast<int>(members.size()));
        }
        rounds.push_back(std::move(round));
    }
    return rounds;
}

/// What one person could have had: chairs beside them, and people there whom they did not know.
struct Reach {
    int chairs = 0;
    std::set<MemberId> unknown;

    int most() const { return std::min(chairs, static_cast<int>(unknown.size())); }
};

std::map<MemberId, Reach> reaches(const std::vector<HeldRound> &rounds, const std::set<MemberPair> &known)
{
    std::map<MemberId, Reach> reached;
    for (const HeldRound &round : rounds)
        for (const MemberId member : round.seated) {
            Reach &reach = reached[member];
            reach.chairs += round.largestTable - 1;
            for (const MemberId other : round.seated)
                if (other != member && !known.contains(ordered(member, other)))
                    reach.unknown.insert(other);
        }
    return reached;
}

}  // namespace

MeetingTally tallyMeetings(const EveningState &evening, const std::vector<MemberPair> &knownBefore)
{
    const std::set<MemberPair> known = orderedPairs(knownBefore);
    std::map<MemberId, Reach> reached = reaches(heldRounds(evening), known);
    MeetingTally tally;
    std::set<MemberPair> fresh;
    for (const Meeting &meeting : heldMeetings(evening)) {
        ++tally.seatPairs;
        if (const MemberPair pair = ordered(meeting.low, meeting.high); !known.contains(pair))
            fresh.insert(pair);
    }
    tally.fresh = static_cast<int>(fresh.size());

    std::map<MemberId, int> newFaces;
    for (const auto &[low, high] : fresh) {
        ++newFaces[low];
        ++newFaces[high];
    }
    int sum = 0;
    for (const auto &[member, reach] : reached) {
        sum += reach.most();
        const int met = newFaces[member];
        tally.leastNew = member == reached.begin()->first ? met : std::min(tally.leastNew, met);
        tally.mostNew = std::max(tally.mostNew, met);
    }
    tally.freshBound = std::min(tally.seatPairs, sum / 2);
    return tally;
}

}  // namespace tablee
