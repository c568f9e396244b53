#pragma once

#include "evening/evening_state.h"

#include <map>
#include <vector>

namespace tablee {

/// A time that somebody was at a table, in the run time of a round.
struct Spell {
    Milliseconds from{};
    Milliseconds until{};

    friend bool operator==(const Spell &, const Spell &) = default;
};

/// When one member was at one table; the spells do not overlap.
struct TimeAtTable {
    MemberId member;
    std::vector<Spell> spells;

    friend bool operator==(const TimeAtTable &, const TimeAtTable &) = default;
};

/// Who was really at which table of a round, and when; each table by member. `end` is the run time at which
/// the round is over: who has not left is there until then. A round that has not begun has nobody.
std::map<TableId, std::vector<TimeAtTable>> spellsAtTables(
    const EveningState &evening, const Step &step, Milliseconds end);

}  // namespace tablee
