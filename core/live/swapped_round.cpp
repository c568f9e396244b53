#include "live/swapped_round.h"

#include "evening/meetings.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tablee {

namespace {

/// Who knows whom by the time the round begins, those in the round that is running included.
KnownPairs knownBy(const EveningState &evening, const KnownPairs &metBefore)
{
    KnownPairs known = metBefore;
    for (const std::vector<Meeting> &meetings : {heldMeetings(evening), comingMeetings(evening)})
        for (const Meeting &meeting : meetings)
            known.emplace(meeting.low, meeting.high);
    return known;
}

int repeatsAt(TableId table, const Seats &seats, const KnownPairs &known)
{
    int repeats = 0;
    for (auto one = seats.begin(); one != seats.end(); ++one)
        for (auto other = std::next(one); other != seats.end(); ++other)
            if (one->table == table && other->table == table
                && known.contains(
                    {std::min(one->member, other->member), std::max(one->member, other->member)}))
                ++repeats;
    return repeats;
}

int repeatsIn(const Seats &seats, const KnownPairs &known)
{
    std::set<TableId> tables;
    for (const Seating &seat : seats)
        if (seat.table.isValid())
            tables.insert(seat.table);
    int repeats = 0;
    for (const TableId table : tables)
        repeats += repeatsAt(table, seats, known);
    return repeats;
}

const Seats &seatsOfRound(const EveningState &evening, int round)
{
    static const Seats none;
    const auto found = evening.room.rounds.find(round);
    return found == evening.room.rounds.end() ? none : found->second.seats;
}

Seats withTable(Seats seats, MemberId member, TableId table)
{
    for (Seating &seat : seats)
        if (seat.member == member)
            seat.table = table;
    return seats;
}

/// `seats` at the tables concerned, with those who have gone left out.
RepeatCount compared(
    const EveningState &evening, const KnownPairs &metBefore, int round, const std::vector<Seating> &changes)
{
    const KnownPairs known = knownBy(evening, metBefore);
    Seats now = seatsOfRound(evening, round);
    std::erase_if(now, [&](const Seating &seat) { return !isPresent(evening, seat.member); });
    Seats then = now;
    std::set<TableId> concerned;
    for (const Seating &change : changes) {
        concerned.insert(change.table);
        concerned.insert(tableOf(evening, round, change.member).value_or(TableId{}));
        then = withTable(std::move(then), change.member, change.table);
    }
    concerned.erase(TableId{});
    RepeatCount count;
    for (const TableId table : concerned) {
        count.now += repeatsAt(table, now, known);
        count.then += repeatsAt(table, then, known);
    }
    return count;
}

/// Swapped, both changes; empty where the two do not sit at two tables.
std::vector<Seating> changesOfSwap(const EveningState &evening, int round, MemberId one, MemberId other)
{
    const TableId from = tableOf(evening, round, one).value_or(TableId{});
    const TableId to = tableOf(evening, round, other).value_or(TableId{});
    if (!from.isValid() || !to.isValid() || from == to)
        return {};
    return {{one, to}, {other, from}};
}

}  // namespace

std::optional<SwappedRound> swappedRound(const EveningState &evening, const KnownPairs &metBefore,
    const std::vector<SeatRule> &rules, int round, MemberId one, MemberId other)
{
    const std::vector<Seating> changes = changesOfSwap(evening, round, one, other);
    if (phaseOfRound(evening, round) != RoundPhase::Announced || changes.empty())
        return std::nullopt;
    const RoundState &told = evening.room.rounds.at(round);
    Seats seats = told.seats;
    for (const Seating &change : changes)
        seats = withTable(std::move(seats), change.member, change.table);
    std::set<MemberId> pinned{told.pinned.begin(), told.pinned.end()};
    pinned.insert({one, other});

    SwappedRound swapped{.round = round, .plan = {.parent = told.plan, .firstRound = round}};
    swapped.plan.engineVersion = QStringLiteral(TABLEE_VERSION);
    swapped.plan.excess = repeatsIn(seats, knownBy(evening, metBefore));
    swapped.plan.proven = swapped.plan.excess == 0 && rules.empty();
    swapped.plan.rounds[round] = std::move(seats);
    swapped.plan.pinned[round] = {pinned.begin(), pinned.end()};
    return swapped;
}

RepeatCount repeatsOfSwap(
    const EveningState &evening, const KnownPairs &metBefore, int round, MemberId one, MemberId other)
{
    return compared(evening, metBefore, round, changesOfSwap(evening, round, one, other));
}

RepeatCount repeatsOfMove(
    const EveningState &evening, const KnownPairs &metBefore, int round, MemberId member, TableId table)
{
    return compared(evening, metBefore, round, {{member, table}});
}

}  // namespace tablee
