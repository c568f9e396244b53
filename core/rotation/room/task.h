#pragma once

#include "rotation/bounds/bounds.h"
#include "rotation/problem.h"
#include "rotation/room/acquaintances.h"
#include "rotation/room/lessons.h"
#include "rotation/room/patience.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tablee::rotation {

/// The problem as the search wants it: by person, and with what stands already worked in. Made once, never
/// changed.
struct Task {
    /// Throws Stopped when `patience` ends.
    Task(const Problem &problem, const Start &start, Patience patience = Patience{});

    int people() const { return problem.people; }
    int rounds() const { return problem.rounds(); }
    bool hasRules() const { return problem.hasRules(); }
    std::int64_t rules() const
    {
        return static_cast<std::int64_t>(
            problem.together.size() + problem.apart.size() + problem.fixed.size());
    }
    bool isBoundByRules(Person person) const { return boundByRules[static_cast<std::size_t>(person)]; }

    bool hasAcquaintances() const;

    /// Whether two people knew each other when the plan begins.
    bool know(Person a, Person b) const;

    Problem problem;
    Start start;
    Acquaintances known;
    Acquaintances metTwice;  ///< of these, whom they met again since
    std::vector<std::vector<Person>> together;  ///< by person
    std::vector<std::vector<Person>> apart;  ///< by person
    std::vector<std::vector<int>> fixedTables;  ///< by person
    std::vector<std::vector<std::pair<Person, int>>> acquainted;  ///< by person, sorted: whom, how well
    std::vector<std::vector<int>> affiliations;  ///< by person, sorted
    std::vector<bool> isHost;  ///< by person
    std::vector<bool> boundByRules;  ///< by person: whether any rule names them
    std::int64_t mostRulesOfOne = 0;  ///< that name the same person
    std::vector<int> roundsThere;  ///< by person: how many of the rounds to be planned, and where people
                                   ///< rest, of those held
    std::vector<int> restsHeld;  ///< by person: in how many of the rounds held they rested
    std::vector<std::vector<int>> tablesHeld;  ///< by person: where they sat, if tables are to be changed
    std::vector<int> announcedTable;  ///< by person, -1: not named; empty when no round is announced
    std::optional<Lessons> lessons;  ///< none where nothing was told
    int mostMoved = 0;  ///< at most so many may change tables in the announced round
    Bounds bounds;

private:
    void lookBackAt(const Round &held);
};

}  // namespace tablee::rotation
