#pragma once

#include "foundation/result.h"
#include "rotation/problem.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// The judge's measures, in the judge's order; smaller is better. Rests are not measured but kept even by
/// each move: nobody rests a larger part of the rounds they are there for than others must (rest_share). Only
/// rules come before that, and nobody sits out twice so that others repeat less; the worst-off gain by it,
/// for it is they who would have rested most. Mostly a few repeats are the price. Where rounds without a
/// repeat leave nothing to spare, it is high: of 64 people at seven tables of eight, nine rounds, a whole
/// table of a design can rest each time and nothing repeats, but some rest three times more than others; with
/// even rests some 130 meetings repeat.
struct Score {
    int broken = 0;  ///< rules not kept
    int excess = 0;  ///< for each pair, times together beyond the first; every time where they knew each
                     ///< other before
    int worstOffLack = 0;  ///< by how many new meetings the worst-off person falls short of what a person can
                           ///< have; below zero only where rules are broken
    int moved = 0;  ///< people of the announced round who change tables
    std::int64_t aims = 0;  ///< what the profile misses, weighed
    int withoutLanguage = 0;  ///< pairs at a table who share no language
    int wantsUnmet = 0;  ///< what people want and others offer, but nobody whom they meet

    friend auto operator<=>(const Score &, const Score &) = default;
};

/// What a turned dial has cost and brought, against the plan that repeats as few meetings as could be found.
struct Trade {
    int repeats = 0;  ///< so many more
    int worstOff = 0;  ///< so many new people less for whoever meets fewest, as far as the bound tells
    AimCounts brought;  ///< so much less missed

    friend bool operator==(const Trade &, const Trade &) = default;
};

struct Plan {
    std::vector<Round> rounds;
    Score score;
    int excessBound = 0;  ///< no plan that keeps the rules has less excess
    bool proven = false;  ///< no rule broken, excess and worst-off at their bounds
    std::uint64_t seed = 0;
    std::int64_t iterations = 0;
    AimCounts missed = {};  ///< what of the profile is left to wish
    std::optional<Trade> trade = {};
    int worstOffBound = 0;  ///< no plan that keeps the rules gives its worst-off person more new
                            ///< meetings

    bool isExcessProven() const { return score.broken == 0 && score.excess == excessBound; }

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// How long to search. The same problem, start, seed and iterations give the same plan on any machine.
struct Budget {
    std::uint64_t seed = 1;
    std::int64_t iterations = 0;  ///< 0: a fixed function of the problem's shape
};

/// Called with the best plan so far, from the planning thread, each time it became better.
using Progress = std::function<void(const Plan &)>;

/// How few people of `start.announced` can change tables, now that people came or left: what to ask for as
/// `maxMoved` when an announced round is repaired.
int fewestMoves(const Problem &problem, const Start &start);

/// Repeats that no plan of a valid `problem` avoids: what plan() says as `excessBound`.
int unavoidableRepeats(const Problem &problem, const Start &start);

/// Plans the rounds of `problem`. Stopped early, it returns the best so far; with the `iterations` it tells,
/// if any, the same plan comes back, where `progress` was told of one before the stop. Errors: InvalidInput
/// for a problem that is none, NoPlanPossible when people cannot be seated at all, or not with so few moves,
/// Cancelled when it was stopped more than some milliseconds before a first plan.
Result<Plan> plan(const Problem &problem, const Start &start, const Budget &budget, std::stop_token stop = {},
    const Progress &progress = {});

}  // namespace tablee::rotation
