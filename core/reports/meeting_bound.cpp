#include "reports/meeting_bound.h"

#include "rotation/judging/meeting_bound.h"

#include <algorithm>

namespace tablee {

namespace {

/// Those who sat in a round, each once, in the order of their ids.
std::vector<MemberId> seated(const HeldRound &round)
{
    std::vector<MemberId> members;
    for (const auto &table : round.tables)
        members.insert(members.end(), table.begin(), table.end());
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

/// The engine's numbers for those who sat at all: the place in a sorted list.
class Numbers {
public:
    explicit Numbers(const std::vector<HeldRound> &rounds)
    {
        std::set<MemberId> members;
        for (const HeldRound &round : rounds)
            for (const auto &table : round.tables)
                members.insert(table.begin(), table.end());
        m_members.assign(members.begin(), members.end());
    }
    int count() const { return static_cast<int>(m_members.size()); }
    bool has(MemberId member) const { return std::binary_search(m_members.begin(), m_members.end(), member); }
    rotation::Person operator()(MemberId member) const
    {
        const auto found = std::lower_bound(m_members.begin(), m_members.end(), member);
        return static_cast<rotation::Person>(found - m_members.begin());
    }

private:
    std::vector<MemberId> m_members;
};

rotation::RoundShape shapeOf(const HeldRound &round, const Numbers &numbers)
{
    rotation::RoundShape shape;
    int pairs = 0;
    for (const auto &table : round.tables) {
        const auto size = static_cast<int>(table.size());
        shape.tables.push_back(size);
        pairs += size * (size - 1) / 2;
    }
    for (const MemberId member : seated(round))
        shape.present.push_back(numbers(member));
    shape.missed = std::max(pairs - round.meetings, 0);
    return shape;
}

}  // namespace

int mostNewMeetings(const std::vector<HeldRound> &rounds, const std::set<MemberPair> &known)
{
    const Numbers numbers{rounds};
    std::vector<rotation::RoundShape> shapes;
    for (const HeldRound &round : rounds)
        shapes.push_back(shapeOf(round, numbers));
    std::vector<rotation::Pair> pairs;
    for (const auto &[low, high] : known)
        if (numbers.has(low) && numbers.has(high))
            pairs.emplace_back(numbers(low), numbers(high));
    return static_cast<int>(rotation::mostNewMeetings(numbers.count(), shapes, pairs));
}

}  // namespace tablee
