#include "rotation/bounds/bounds.h"

#include "rotation/bounds/every_plan.h"
#include "rotation/bounds/forced_meetings.h"
#include "rotation/bounds/missing_designs.h"
#include "rotation/bounds/most_pairs.h"
#include "rotation/bounds/ways_to_stay.h"
#include "rotation/planner.h"
#include "rotation/room/table_sizes.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>

namespace tablee::rotation {

namespace {

std::int64_t seatPairsIn(const Problem &problem, int round)
{
    std::int64_t pairs = 0;
    for (const std::int64_t size : problem.tableSizes[static_cast<std::size_t>(round)])
        pairs += size * (size - 1) / 2;
    return pairs;
}

std::int64_t seatPairs(const Problem &problem)
{
    std::int64_t pairs = 0;
    for (int round = 0; round < problem.rounds(); ++round)
        pairs += seatPairsIn(problem, round);
    return pairs;
}

/// Those of `never` whom somebody does not know.
std::int64_t strangersAmong(const std::vector<Person> &never, Acquaintances::List known, const auto &counts)
{
    return std::count_if(never.begin(), never.end(), [&](Person other) {
        return counts(other) && !std::binary_search(known.begin(), known.end(), other);
    });
}

/// How many a person may still meet who is ever there together with them.
std::int64_t strangersOf(
    const WaysToStay &ways, Person person, Acquaintances::List known, const std::vector<Person> &never)
{
    const auto areTogether = [&](Person other) {
        return ways.areEverTogether(person, other);
    };
    const std::int64_t together = ways.togetherWith(person);
    const auto knownAmongThem = std::count_if(known.begin(), known.end(), areTogether);
    return std::max<std::int64_t>(
        0, together - 1 - knownAmongThem - strangersAmong(never, known, areTogether));
}

/// What each person has at least and at most over the rounds: people beside them, at the smallest and at the
/// largest tables that hold them and their company.
struct Chairs {
    std::vector<std::int64_t> fewest, most;
};

/// The smallest and the largest table at which somebody may sit with so many, of sizes in order.
std::pair<int, int> tablesFor(
    int company, int only, const std::vector<int> &all, const std::vector<int> &sorted)
{
    if (only >= 0 && static_cast<std::size_t>(only) < all.size() && all[static_cast<std::size_t>(only)] > 0)
        return {all[static_cast<std::size_t>(only)], all[static_cast<std::size_t>(only)]};
    const auto smallest = std::lower_bound(sorted.begin(), sorted.end(), company);
    return {smallest == sorted.end() ? sorted.back() : *smallest, sorted.back()};
}

Chairs chairsBeside(const Problem &problem, const ForcedMeetings &forced, Patience &patience)
{
    const auto people = static_cast<std::size_t>(problem.people);
    Chairs chairs{std::vector<std::int64_t>(people, 0), std::vector<std::int64_t>(people, 0)};
    for (int round = 0; round < problem.rounds(); ++round) {
        const std::vector<int> &all = problem.tableSizes[static_cast<std::size_t>(round)];
        const std::vector<int> &company = forced.company[static_cast<std::size_t>(round)];
        std::vector<int> sizes = tablesInUse(all);
        if (sizes.empty())
            continue;
        patience.spend(4 * problem.people);
        std::sort(sizes.begin(), sizes.end());
        const bool isAnybodyBound = !company.empty() || !problem.fixed.empty();
        const int atLeast = problem.mayRest ? 0 : sizes.front() - 1, atMost = sizes.back() - 1;
        for (std::size_t person = 0; person < people; ++person) {
            if (!problem.isPresent(static_cast<Person>(person), round))
                continue;
            chairs.fewest[person] += atLeast;
            chairs.most[person] += atMost;
            if (!isAnybodyBound)
                continue;
            const auto [fewest, most]
                = tablesFor(company.empty() ? 1 : company[person], forced.tables[person], all, sizes);
            chairs.fewest[person] += problem.mayRest ? 0 : fewest - 1 - atLeast;
            chairs.most[person] += most - 1 - atMost;
        }
    }
    return chairs;
}

/// Without those beside somebody who bring nobody new.
std::vector<std::int64_t> without(const ForcedMeetings &forced, std::vector<std::int64_t> chairs)
{
    for (std::size_t person = 0; person < chairs.size(); ++person)
        chairs[person] = std::max<std::int64_t>(0, chairs[person] - forced.repeats[person]);
    return chairs;
}

/// The most new people that all can meet, by person. Whoever knows nearly all does not need the larger
/// tables, but somewhere everybody sits: of the people beside one at the smallest tables no more are new than
/// one does not know.
std::int64_t endsBeside(const Chairs &chairs, const ForcedMeetings &forced,
    const std::vector<std::int64_t> &strangers, std::int64_t seatPairs)
{
    const std::vector<std::int64_t> freeAtMost = without(forced, chairs.most),
                                    freeAtLeast = without(forced, chairs.fewest);
    std::int64_t most = 0, beyondTheFewest = 2 * seatPairs, atTheFewest = 0;
    for (std::size_t person = 0; person < strangers.size(); ++person) {
        most += std::min(freeAtMost[person], strangers[person]);
        atTheFewest += std::min(freeAtLeast[person], strangers[person]);
        beyondTheFewest -= chairs.fewest[person];
    }
    return std::min(most, atTheFewest + beyondTheFewest);
}

std::vector<std::int64_t> strangersOfEach(
    const Problem &problem, const Acquaintances &known, const ForcedMeetings &forced, Patience &patience)
{
    const WaysToStay ways{problem};
    std::vector<std::int64_t> strangers;
    for (Person person = 0; person < problem.people; ++person) {
        const Acquaintances::List ofOne = known[static_cast<std::size_t>(person)];
        const std::vector<Person> &never = forced.never[static_cast<std::size_t>(person)];
        patience.spend(static_cast<std::int64_t>(3 * ofOne.size() + 8 * never.size()));
        strangers.push_back(strangersOf(ways, person, ofOne, never));
    }
    return strangers;
}

std::int64_t reachOfWhoReachesLeast(
    const std::vector<std::int64_t> &chairs, const std::vector<std::int64_t> &strangers)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (std::size_t person = 0; person < strangers.size(); ++person)
        least = std::min(least, std::min(chairs[person], strangers[person]));
    return least;
}

/// Repeats of the one person who has most people beside them beyond those whom they do not know.
std::int64_t repeatsOfOnePerson(const Chairs &chairs, const std::vector<std::int64_t> &strangers)
{
    std::int64_t most = 0;
    for (std::size_t person = 0; person < strangers.size(); ++person)
        most = std::max(most, chairs.fewest[person] - strangers[person]);
    return most;
}

/// Whether two rounds have the same tables and the same people.
bool areAlike(const Problem &problem, int round, int other)
{
    if (problem.tableSizes[static_cast<std::size_t>(round)]
        != problem.tableSizes[static_cast<std::size_t>(other)])
        return false;
    for (Person person = 0; person < static_cast<Person>(problem.stays.size()); ++person)
        if (problem.isPresent(person, round) != problem.isPresent(person, other))
            return false;
    return true;
}

/// Of each round the first one that is like it.
std::vector<int> firstsAlike(const Problem &problem, Patience &patience)
{
    std::vector<int> firsts;
    for (int round = 0; round < problem.rounds(); ++round) {
        int first = 0;
        while (first < round
            && (firsts[static_cast<std::size_t>(first)] != first || !areAlike(problem, first, round))) {
            patience.spend(problem.people / 8);
            ++first;
        }
        firsts.push_back(first);
    }
    return firsts;
}

/// What each round can bring, beside what people know, what the rules force and what the tables of any one
/// round before it do.
std::int64_t mostInRounds(
    const Problem &problem, const Acquaintances &known, const ForcedMeetings &forced, Patience &patience)
{
    const std::vector<int> firsts = firstsAlike(problem, patience);
    std::map<std::pair<int, int>, std::int64_t> after;  ///< by two rounds, the first ones of their kind
    std::map<int, std::int64_t> alone;
    std::int64_t sum = 0;
    for (int round = 0; round < problem.rounds(); ++round) {
        const int kind = firsts[static_cast<std::size_t>(round)];
        if (const auto [found, isNew] = alone.try_emplace(kind); isNew)
            found->second = mostNewPairs(problem, kind, known, patience);
        std::int64_t most = std::min(
            alone[kind], seatPairsIn(problem, round) - forced.inRound[static_cast<std::size_t>(round)]);
        for (int earlier = 0; earlier < round; ++earlier) {
            const int before = firsts[static_cast<std::size_t>(earlier)];
            if (const auto [found, isNew] = after.try_emplace({before, kind}); isNew) {
                patience.spend(3 * problem.people);
                found->second = mostNewPairsAfter(problem, before, kind);
            }
            most = std::min(most, after[{before, kind}]);
        }
        sum += most;
    }
    return sum;
}

/// Somebody sits no more often than the seats give on average, and so meets no more people.
std::int64_t reachOfWhoSitsLeast(const Problem &problem)
{
    std::int64_t seats = 0, largest = 1;
    for (const std::vector<int> &sizes : problem.tableSizes)
        for (const std::int64_t size : sizes) {
            seats += size;
            largest = std::max(largest, size);
        }
    return seats / problem.people * (largest - 1);
}

}  // namespace

Bounds boundsOf(const Problem &problem, const Start &start, const Acquaintances &known, Patience &patience)
{
    Bounds bounds;
    if (problem.people == 0)
        return bounds;
    const std::int64_t people = problem.people, pairs = seatPairs(problem);
    const ForcedMeetings forced{problem, known, patience};
    const std::int64_t repeats
        = std::accumulate(forced.inRound.begin(), forced.inRound.end(), std::int64_t{0});
    const Chairs chairs = chairsBeside(problem, forced, patience);
    const std::vector<std::int64_t> strangers = strangersOfEach(problem, known, forced, patience);
    std::int64_t endsThatNeverMeet = 0;
    for (std::size_t person = 0; person < known.size(); ++person)
        endsThatNeverMeet += static_cast<std::int64_t>(known[person].size())
            + strangersAmong(forced.never[person], known[person], [](Person) { return true; });
    const std::int64_t fresh = std::min({endsBeside(chairs, forced, strangers, pairs) / 2, pairs - repeats,
        people * (people - 1) / 2 - endsThatNeverMeet / 2, mostInRounds(problem, known, forced, patience),
        mostPairsWithin(problem, known, forced, without(forced, chairs.most), patience)});
    bounds.excess = static_cast<int>(std::max({pairs - fresh, repeatsOfOnePerson(chairs, strangers),
        std::int64_t{repeatsForWantOfADesign(problem)}}));
    bounds.excess = static_cast<int>(repeatsNotRuledOut(problem, known, bounds.excess, patience));
    bounds.worstOff
        = static_cast<int>(std::min({reachOfWhoReachesLeast(without(forced, chairs.most), strangers),
            2 * (pairs - bounds.excess) / people, reachOfWhoSitsLeast(problem)}));
    bounds.moved = fewestMoves(problem, start);
    return bounds;
}

int fewestMoves(const Problem &problem, const Start &start)
{
    if (!start.announced || problem.rounds() == 0)
        return 0;
    const std::vector<int> &sizes = problem.tableSizes.front();
    int present = 0, named = 0, withoutPlace = 0;
    for (Person person = 0; person < problem.people; ++person)
        present += problem.isPresent(person, 0) ? 1 : 0;
    for (std::size_t table = 0; table < start.announced->size(); ++table) {
        const Table &told = (*start.announced)[table];
        const int stay = static_cast<int>(std::count_if(told.begin(), told.end(), [&](Person person) {
            return person >= 0 && person < problem.people && problem.isPresent(person, 0);
        }));
        named += stay;
        withoutPlace += std::max(0, stay - (table < sizes.size() ? sizes[table] : 0));
    }
    const int atRest = std::max(0, present - std::accumulate(sizes.begin(), sizes.end(), 0));
    const int namedResting = std::max(0, atRest - (present - named));  // who rests is not counted as moved
    return std::max(0, withoutPlace - namedResting);
}

}  // namespace tablee::rotation
