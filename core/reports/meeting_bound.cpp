#include "reports/meeting_bound.h"

#include "rotation/judging/meeting_bound.h"
#include "rotation/planner.h"
#include "rotation/room/validation.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

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

int seatPairsOf(const std::vector<rotation::RoundShape> &rounds)
{
    int pairs = 0;
    for (const rotation::RoundShape &round : rounds)
        for (const int size : round.tables)
            pairs += size * (size - 1) / 2;
    return pairs;
}

/// Adds a round to those that somebody is there for; false where there is one between that they were not.
bool extend(std::optional<rotation::Stay> &stay, int round)
{
    if (!stay)
        stay = rotation::Stay{round, round};
    if (stay->until != round)
        return false;
    ++stay->until;
    return true;
}

/// The evening as the planner would have been asked for it. Nothing where somebody left and came back, sat at
/// two tables in a round or missed somebody there: of that the planner knows nothing.
std::optional<rotation::Problem> asPlanned(
    const std::vector<rotation::RoundShape> &rounds, std::vector<rotation::Pair> known, int people)
{
    rotation::Problem problem;
    problem.people = people;
    problem.known = std::move(known);
    problem.stays.resize(static_cast<std::size_t>(people));
    for (const rotation::RoundShape &round : rounds) {
        const int seats = std::accumulate(round.tables.begin(), round.tables.end(), 0);
        if (round.missed > 0 || seats != static_cast<int>(round.present.size()))
            return std::nullopt;
        for (const rotation::Person person : round.present)
            if (!extend(problem.stays[static_cast<std::size_t>(person)], problem.rounds()))
                return std::nullopt;
        problem.tableSizes.push_back(round.tables);
    }
    return rotation::validate(problem, {}) ? std::optional{std::move(problem)} : std::nullopt;
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
    const auto counted = static_cast<int>(rotation::mostNewMeetings(numbers.count(), shapes, pairs));
    const auto problem = asPlanned(shapes, std::move(pairs), numbers.count());
    if (!problem)
        return counted;
    return std::min(counted, seatPairsOf(shapes) - rotation::unavoidableRepeats(*problem, {}));
}

}  // namespace tablee
