#include "evening/presence.h"

#include <algorithm>

namespace tablee {

namespace {

/// The places somebody had in a round, one after the other.
std::vector<Sitting> sittingsOf(const RoundState &round, const Seating &seat, const Step &step)
{
    const auto found = round.sittings.find(seat.member);
    return found == round.sittings.end() ? std::vector<Sitting>{{seat.table, {step.id, 0, {}}}}
                                         : found->second;
}

/// When somebody was in the room.
std::vector<Spell> spellsInRoom(
    const EveningState &evening, MemberId member, const Step &step, Milliseconds end)
{
    std::vector<Spell> spells;
    const StepState &state = stateOf(evening, step.id);
    const auto found = evening.room.members.find(member);
    if (found == evening.room.members.end())
        return spells;
    for (const Stay &stay : found->second.stays) {
        const Milliseconds from = runAt(stay.came, step.id, state);
        const Milliseconds until = stay.left ? std::min(runAt(*stay.left, step.id, state), end) : end;
        if (from < until)
            spells.push_back({from, until});
    }
    return spells;
}

/// `spells` as far as they lie within `bounds`.
std::vector<Spell> within(const Spell &bounds, const std::vector<Spell> &spells)
{
    std::vector<Spell> inside;
    for (const Spell &spell : spells) {
        const Spell part{std::max(spell.from, bounds.from), std::min(spell.until, bounds.until)};
        if (part.from < part.until)
            inside.push_back(part);
    }
    return inside;
}

using SpellsAtTables = std::map<TableId, std::vector<TimeAtTable>>;

void addSpells(SpellsAtTables &tables, TableId table, MemberId member, const std::vector<Spell> &spells)
{
    if (!table.isValid() || spells.empty())
        return;
    std::vector<TimeAtTable> &people = tables[table];
    if (people.empty() || people.back().member != member)
        people.push_back({member, {}});
    std::vector<Spell> &known = people.back().spells;
    known.insert(known.end(), spells.begin(), spells.end());
}

}  // namespace

std::map<TableId, std::vector<TimeAtTable>> spellsAtTables(
    const EveningState &evening, const Step &step, Milliseconds end)
{
    SpellsAtTables tables;
    const auto round = evening.room.rounds.find(step.round);
    const StepState &state = stateOf(evening, step.id);
    if (round == evening.room.rounds.end() || !state.startedAt)
        return tables;
    for (const Seating &seat : round->second.seats) {
        const std::vector<Spell> inRoom = spellsInRoom(evening, seat.member, step, end);
        const std::vector<Sitting> sittings = sittingsOf(round->second, seat, step);
        Milliseconds until = end;
        for (auto sitting = sittings.rbegin(); sitting != sittings.rend(); ++sitting) {
            const Milliseconds from = runAt({sitting->from}, step.id, state);
            addSpells(tables, sitting->table, seat.member, within({from, until}, inRoom));
            until = from;
        }
    }
    return tables;
}

}  // namespace tablee
