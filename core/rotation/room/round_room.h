#pragma once

#include "rotation/problem.h"
#include "rotation/room/patience.h"

#include <optional>
#include <vector>

namespace tablee::rotation {

/// One hard rule about one round.
struct HardRule {
    enum class Kind { Together, Apart, Fixed, MaxMoved };
    Kind kind = Kind::Together;
    Person person = 0;
    int other = 0;  ///< the other person, the table, or how many may move

    friend bool operator==(const HardRule &, const HardRule &) = default;
};

/// The tables of one round and who is there.
struct RoundRoom {
    std::vector<int> sizes;
    std::vector<bool> present;  ///< by person
    int rests = 0;  ///< so many of those present have no seat
    std::vector<int> toldTable;  ///< by person, -1: not told; empty where no round has been announced

    friend bool operator==(const RoundRoom &, const RoundRoom &) = default;
};

RoundRoom roundRoom(const Problem &problem, const Start &start, int round);

/// The rules about those who are there in one round.
std::vector<HardRule> hardRules(const Problem &problem, const Start &start, const RoundRoom &room, int round);

/// Whether some seating of a round keeps its rules; not decided where that would take too long to find out.
enum class CanKeep { Yes, No, NotDecided };

/// Of `rules` that name only people who are there. Looks at groups, fixed seats and cliques first, then tries
/// all ways to seat those whom the rules name; everybody else fills the seats that are left. Throws Stopped
/// when `patience` ends.
CanKeep canKeep(const RoundRoom &room, const std::vector<HardRule> &rules, Patience &patience);

/// By person, where whoever `rules` name can sit so that all of them are kept, as AllWays tells it; nothing
/// where no such seating was found in time.
std::optional<std::vector<int>> tablesThatKeep(
    const RoundRoom &room, const std::vector<HardRule> &rules, Patience &patience);

}  // namespace tablee::rotation
