#include "live/chairs.h"

#include "evening/meetings.h"
#include "live/seating_rules.h"
#include "sessions/table_places.h"

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

std::vector<MemberId> presentAt(const EveningState &evening, int round, TableId table)
{
    std::vector<MemberId> there = membersAt(evening, round, table);
    std::erase_if(there, [&](MemberId id) { return !isPresent(evening, id); });
    return there;
}

/// Whether a table that is on has a chair that nobody sits on.
bool hasChair(const EveningState &evening, int round, const RoomTable &table)
{
    const std::size_t people = presentAt(evening, round, table.id).size();
    return people > 0 && people < static_cast<std::size_t>(table.seats)
        && !evening.room.closedTables.contains(table.id);
}

/// Whoever came last to a table that has one person more than chairs: they went away, somebody got their
/// chair, and now they are back. Nobody where every other table is full too, for then there is no better
/// place.
std::optional<MemberId> whoseChairIsTaken(const EveningState &evening, int round, const RoomTable &table)
{
    const std::vector<MemberId> there = presentAt(evening, round, table.id);
    const auto &tables = evening.setting.tables;
    const bool anotherHasOne = std::any_of(tables.begin(), tables.end(),
        [&](const RoomTable &other) { return hasChair(evening, round, other); });
    if (there.size() <= static_cast<std::size_t>(table.seats) || !anotherHasOne)
        return std::nullopt;
    const auto stayOf = [&](MemberId id) -> const MemberState & {
        return evening.room.members.at(id);
    };
    const MemberId last = *std::max_element(there.begin(), there.end(),
        [&](MemberId a, MemberId b) { return stayOf(a).since < stayOf(b).since; });
    return stayOf(last).stays.size() > 1 ? std::optional{last} : std::nullopt;
}

/// What one more person at a table comes to.
enum class Chair { Free, Squeezed, Missing };

Chair chairAt(const EveningState &evening, TableId id, int people, int seatsPerTable)
{
    const RoomTable *table = findTable(evening.setting, id);
    if (table == nullptr)
        return Chair::Missing;
    if (people < placesAtTable(table->seats, seatsPerTable))
        return Chair::Free;
    return people < table->seats ? Chair::Squeezed : Chair::Missing;
}

/// Whoever is left alone at a table of the round, in the order of the tables.
std::vector<MemberId> leftAlone(const EveningState &evening, int round)
{
    std::vector<MemberId> alone;
    for (const RoomTable &table : evening.setting.tables)
        if (const std::vector<MemberId> there = presentAt(evening, round, table.id); there.size() == 1)
            alone.push_back(there.front());
    return alone;
}

/// How many rules it would break to seat `member` at a table, everybody else who is here staying.
int rulesBrokenAt(const EveningState &evening, int round, MemberId member, TableId table,
    const std::vector<SeatRule> &rules)
{
    const auto tableThen = [&](MemberId id) {
        if (id == member)
            return table;
        return isPresent(evening, id) ? tableOf(evening, round, id).value_or(TableId{}) : TableId{};
    };
    return static_cast<int>(std::count_if(rules.begin(), rules.end(), [&](const SeatRule &rule) {
        return (rule.one == member || rule.other == member) && isBroken(rule, evening, tableThen);
    }));
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
    for (const RoomTable &table : evening.setting.tables)
        if (const auto member = whoseChairIsTaken(evening, round, table))
            members.push_back(*member);
    const std::vector<MemberId> alone = leftAlone(evening, round);
    members.insert(members.end(), alone.begin(), alone.end());
    return members;
}

bool sitsAlone(const EveningState &evening, MemberId member)
{
    const int round = runningRound(evening);
    const std::vector<MemberId> alone = leftAlone(evening, round);
    return round != 0 && std::find(alone.begin(), alone.end(), member) != alone.end();
}

int othersAt(const EveningState &evening, int round, TableId table, MemberId member)
{
    std::vector<MemberId> there = presentAt(evening, round, table);
    std::erase(there, member);
    return static_cast<int>(there.size());
}

std::optional<TableId> bestChair(const EveningState &evening, MemberId member, int seatsPerTable,
    const KnownPairs &metBefore, const std::vector<SeatRule> &rules)
{
    const int round = runningRound(evening);
    if (round == 0)
        return std::nullopt;
    const std::set<MemberId> tonight = metTonight(evening, member);
    const auto hasMet = [&](MemberId other) {
        return tonight.contains(other)
            || metBefore.contains({std::min(member, other), std::max(member, other)});
    };

    // Whoever has a seat may stay there: for company no rule is broken.
    const std::optional<TableId> own
        = sitsAlone(evening, member) ? tableOf(evening, round, member) : std::nullopt;
    const int mostBroken
        = own ? rulesBrokenAt(evening, round, member, *own, rules) : static_cast<int>(rules.size());
    std::optional<std::tuple<int, Chair, int, int, TableId>> best;
    for (const auto &[table, group] : tableGroups(evening, round)) {
        std::vector<MemberId> there = presentAt(evening, round, table);
        std::erase(there, member);
        if (there.empty() || evening.room.closedTables.contains(table))
            continue;
        const auto people = static_cast<int>(there.size());
        const auto known = static_cast<int>(std::count_if(there.begin(), there.end(), hasMet));
        const int broken = rulesBrokenAt(evening, round, member, table, rules);
        if (broken > mostBroken)
            continue;
        const std::tuple candidate{
            broken, chairAt(evening, table, people, seatsPerTable), known, people, table};
        if (!best || candidate < *best)
            best = candidate;
    }
    if (!best)
        return std::nullopt;
    return std::get<TableId>(*best);
}

}  // namespace tablee
