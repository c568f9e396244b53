#include "live/chairs.h"

#include "evening/meetings.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tablee {

namespace {

/// The number of the round that is running; 0 when none is.
int runningRound(const EveningState &evening)
{
    const Step *step = currentStep(evening);
    return step != nullptr && phaseOfRound(evening, step->round) == RoundPhase::Running ? step->round : 0;
}

std::set<MemberId> metTonight(const EveningState &evening, MemberId member)
{
    std::set<MemberId> met;
    for (const Meeting &meeting : heldMeetings(evening)) {
        if (meeting.low == member)
            met.insert(meeting.high);
        if (meeting.high == member)
            met.insert(meeting.low);
    }
    return met;
}

/// What one more person at a table comes to.
enum class Chair { Free, Squeezed, Missing };

Chair chairAt(const EveningState &evening, TableId id, int people, int seatsPerTable)
{
    if (people < seatsPerTable)
        return Chair::Free;
    const RoomTable *table = findTable(evening.setting, id);
    return table != nullptr && people < table->seats ? Chair::Squeezed : Chair::Missing;
}

}  // namespace

std::vector<MemberId> withoutSeat(const EveningState &evening)
{
    std::vector<MemberId> members;
    const int round = runningRound(evening);
    if (round == 0)
        return members;
    for (const MemberId member : rotating(evening))
        if (!tableOf(evening, round, member))
            members.push_back(member);
    return members;
}

std::optional<TableId> bestChair(
    const EveningState &evening, MemberId member, int seatsPerTable, const KnownPairs &metBefore)
{
    const int round = runningRound(evening);
    if (round == 0)
        return std::nullopt;
    const std::set<MemberId> tonight = metTonight(evening, member);
    const auto hasMet = [&](MemberId other) {
        return tonight.contains(other)
            || metBefore.contains({std::min(member, other), std::max(member, other)});
    };

    std::optional<std::tuple<Chair, int, int, TableId>> best;
    for (auto &[table, group] : tableGroups(evening, round)) {
        std::vector<MemberId> there = group;
        std::erase_if(there, [&](MemberId id) { return !isPresent(evening, id); });
        if (there.empty() || evening.room.closedTables.contains(table))
            continue;
        const auto people = static_cast<int>(there.size());
        const auto known = static_cast<int>(std::count_if(there.begin(), there.end(), hasMet));
        const std::tuple candidate{chairAt(evening, table, people, seatsPerTable), known, people, table};
        if (!best || candidate < *best)
            best = candidate;
    }
    if (!best)
        return std::nullopt;
    return std::get<TableId>(*best);
}

}  // namespace tablee
