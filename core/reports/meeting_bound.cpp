#include "reports/meeting_bound.h"

#include <algorithm>
#include <map>

namespace tablee {

namespace {

int pairsAmong(int people)
{
    return people * (people - 1) / 2;
}

/// Pairs of one table who did not meet.
int missedMeetings(const HeldRound &round)
{
    int pairs = 0;
    for (const auto &table : round.tables)
        pairs += pairsAmong(static_cast<int>(table.size()));
    return std::max(pairs - round.meetings, 0);
}

std::set<MemberId> seated(const HeldRound &round)
{
    std::set<MemberId> members;
    for (const auto &table : round.tables)
        members.insert(table.begin(), table.end());
    return members;
}

/// What one person could have had.
struct Reach {
    int chairs = 0;
    std::set<MemberId> unknown;

    int most() const { return std::min(chairs, static_cast<int>(unknown.size())); }
};

int boundByPeople(const std::vector<HeldRound> &rounds, const std::set<MemberPair> &known)
{
    std::map<MemberId, Reach> reached;
    for (const HeldRound &round : rounds) {
        std::size_t largest = 0;
        for (const auto &table : round.tables)
            largest = std::max(largest, table.size());
        const std::set<MemberId> members = seated(round);
        for (const MemberId member : members) {
            Reach &reach = reached[member];
            reach.chairs += static_cast<int>(largest) - 1;
            for (const MemberId other : members)
                if (other != member && !known.contains(std::minmax(member, other)))
                    reach.unknown.insert(other);
        }
    }
    int sum = 0;
    for (const auto &[member, reach] : reached)
        sum += reach.most();
    return sum / 2;
}

/// The pairs from one group that `people` contain at least when they come from `groups` groups.
int leastPairs(int people, int groups)
{
    const int share = people / groups;
    const int larger = people % groups;
    return larger * pairsAmong(share + 1) + (groups - larger) * pairsAmong(share);
}

/// Repeats of `later` that the tables of `earlier` make unavoidable. Somebody new since then counts as a
/// group alone.
int repeatsForced(const HeldRound &earlier, const HeldRound &later)
{
    const std::set<MemberId> before = seated(earlier);
    const std::set<MemberId> now = seated(later);
    const auto isNew = [&before](MemberId member) {
        return !before.contains(member);
    };
    const auto groups = static_cast<int>(earlier.tables.size())
        + static_cast<int>(std::count_if(now.begin(), now.end(), isNew));
    int repeats = 0;
    for (const auto &table : later.tables)
        repeats += leastPairs(static_cast<int>(table.size()), groups);
    // Each pair that was at one table and did not meet may be one of them.
    return std::max(repeats - missedMeetings(earlier) - missedMeetings(later), 0);
}

int boundByTables(const std::vector<HeldRound> &rounds)
{
    int fresh = 0;
    for (auto later = rounds.begin(); later != rounds.end(); ++later) {
        int forced = 0;
        for (auto earlier = rounds.begin(); earlier != later; ++earlier)
            forced = std::max(forced, repeatsForced(*earlier, *later));
        fresh += later->meetings - forced;
    }
    return fresh;
}

}  // namespace

int mostNewMeetings(const std::vector<HeldRound> &rounds, const std::set<MemberPair> &known)
{
    return std::min(boundByPeople(rounds, known), boundByTables(rounds));
}

}  // namespace tablee
