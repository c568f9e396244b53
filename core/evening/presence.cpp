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

}  // namespace

std::map<TableId, std::vector<TimeAtTable>> spellsAtTables(
    const EveningState &evening, const Step &step, Milliseconds end)
{
    std::map<TableId, std::vector<TimeAtTable>> tables;
    const auto round = evening.room.rounds.find(step.round);
    const StepState &state = stateOf(evening, step.id);
    if (round == evening.room.rounds.end() || !state.startedAt)
        return tables;
    for (const Seating &seat : round->second.seats) {
        const std::vector<Sitting> sittings = sittingsOf(round->second, seat, step);
        const std::vector<Spell> inRoom = spellsInRoom(evening, seat.member, step, end);
        for (std::size_t i = 0; i < sittings.size(); ++i) {
            const Milliseconds from = runAt({sittings[i].from}, step.id, state);
            const Milliseconds until
                = i + 1 < sittings.size() ? runAt({sittings[i + 1].from}, step.id, state) : end;
            for (const Spell &spell : inRoom) {
                const Spell there{std::max(spell.from, from), std::min(spell.until, until)};
                if (!sittings[i].table.isValid() || there.from >= there.until)
                    continue;
                std::vector<TimeAtTable> &people = tables[sittings[i].table];
                if (people.empty() || people.back().member != seat.member)
                    people.push_back({seat.member, {}});
                people.back().spells.push_back(there);
            }
        }
    }
    return tables;
}

}  // namespace tablee
