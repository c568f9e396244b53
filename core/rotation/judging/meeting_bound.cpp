#include "rotation/judging/meeting_bound.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace tablee::rotation {

namespace {

constexpr std::size_t mostGrouped = 256;  ///< people; looking for groups takes the square of them

std::int64_t pairsAmong(std::int64_t people)
{
    return people * (people - 1) / 2;
}

std::int64_t seatPairs(const RoundShape &round)
{
    std::int64_t pairs = 0;
    for (const int size : round.tables)
        pairs += pairsAmong(size);
    return pairs;
}

/// Pairs of different groups that the tables can have at most: each table takes as evenly as it can from all.
std::int64_t mostOfDifferentGroups(const RoundShape &round, std::int64_t groups)
{
    std::int64_t pairs = 0;
    for (const int size : round.tables) {
        if (size == 0 || groups == 0)
            continue;
        const std::int64_t share = size / groups, larger = size % groups;
        pairs += pairsAmong(size) - larger * pairsAmong(share + 1) - (groups - larger) * pairsAmong(share);
    }
    return pairs;
}

/// Sorted, each pair once, the lower person first.
std::vector<Pair> tidied(const std::vector<Pair> &pairs)
{
    std::vector<Pair> tidy;
    for (const auto &[a, b] : pairs)
        if (a != b)
            tidy.push_back(std::minmax(a, b));
    std::sort(tidy.begin(), tidy.end());
    tidy.erase(std::unique(tidy.begin(), tidy.end()), tidy.end());
    return tidy;
}

/// Into how many groups those present fall in which all know one another, each joining the first that fits.
std::int64_t groupsOf(const std::vector<Person> &present, const std::vector<Pair> &known)
{
    if (known.empty() || present.size() > mostGrouped)
        return static_cast<std::int64_t>(present.size());
    std::vector<std::vector<Person>> groups;
    for (const Person person : present) {
        const auto fits = [&](const std::vector<Person> &group) {
            return std::all_of(group.begin(), group.end(), [&](Person other) {
                return std::binary_search(known.begin(), known.end(), Pair{std::minmax(person, other)});
            });
        };
        const auto found = std::find_if(groups.begin(), groups.end(), fits);
        if (found == groups.end())
            groups.push_back({person});
        else
            found->push_back(person);
    }
    return static_cast<std::int64_t>(groups.size());
}

/// The tables of `earlier`, and alone each one of `later` who may not have sat at any of them.
std::int64_t groupsSince(const RoundShape &earlier, const RoundShape &later)
{
    std::vector<Person> came;
    std::set_difference(later.present.begin(), later.present.end(), earlier.present.begin(),
        earlier.present.end(), std::back_inserter(came));
    const auto tables
        = std::count_if(earlier.tables.begin(), earlier.tables.end(), [](int size) { return size > 0; });
    const auto seats = std::accumulate(earlier.tables.begin(), earlier.tables.end(), std::int64_t{0});
    const auto rested = static_cast<std::int64_t>(earlier.present.size()) - seats;
    return tables + static_cast<std::int64_t>(came.size()) + std::max<std::int64_t>(rested, 0);
}

std::int64_t boundByTables(const std::vector<RoundShape> &rounds, const std::vector<Pair> &known)
{
    std::int64_t fresh = 0;
    for (auto later = rounds.begin(); later != rounds.end(); ++later) {
        std::int64_t most = std::min(seatPairs(*later) - later->missed,
            mostOfDifferentGroups(*later, groupsOf(later->present, known)));
        // A pair that was at one table and did not meet may still meet for the first time.
        for (auto earlier = rounds.begin(); earlier != later; ++earlier)
            most = std::min(
                most, mostOfDifferentGroups(*later, groupsSince(*earlier, *later)) + earlier->missed);
        fresh += most;
    }
    return fresh;
}

/// Of each person, how many of the others are in a round with them whom they do not know.
std::vector<std::int64_t> strangers(
    int people, const std::vector<RoundShape> &rounds, const std::vector<Pair> &known)
{
    std::vector<std::vector<Person>> crowds;  // mostly one: those who are there throughout
    for (const RoundShape &round : rounds)
        if (std::find(crowds.begin(), crowds.end(), round.present) == crowds.end())
            crowds.push_back(round.present);
    const auto size = static_cast<std::size_t>(people);
    std::vector<std::vector<Person>> acquaintances(size);
    for (const auto &[a, b] : known) {
        acquaintances[static_cast<std::size_t>(a)].push_back(b);
        acquaintances[static_cast<std::size_t>(b)].push_back(a);
    }
    std::vector<std::int64_t> counts(size, 0);
    std::vector<char> meetable(size);
    for (Person person = 0; person < people; ++person) {
        std::fill(meetable.begin(), meetable.end(), 0);
        for (const std::vector<Person> &crowd : crowds)
            if (std::binary_search(crowd.begin(), crowd.end(), person))
                for (const Person other : crowd)
                    meetable[static_cast<std::size_t>(other)] = 1;
        meetable[static_cast<std::size_t>(person)] = 0;
        for (const Person other : acquaintances[static_cast<std::size_t>(person)])
            meetable[static_cast<std::size_t>(other)] = 0;
        counts[static_cast<std::size_t>(person)] = std::count(meetable.begin(), meetable.end(), 1);
    }
    return counts;
}

std::int64_t boundByPeople(int people, const std::vector<RoundShape> &rounds, const std::vector<Pair> &known)
{
    std::vector<std::int64_t> chairs(static_cast<std::size_t>(people), 0);
    for (const RoundShape &round : rounds) {
        const int largest
            = round.tables.empty() ? 0 : *std::max_element(round.tables.begin(), round.tables.end());
        for (const Person person : round.present)
            chairs[static_cast<std::size_t>(person)] += std::max(0, largest - 1);
    }
    const std::vector<std::int64_t> unknown = strangers(people, rounds, known);
    std::int64_t ends = 0;
    for (std::size_t person = 0; person < chairs.size(); ++person)
        ends += std::min(chairs[person], unknown[person]);
    return ends / 2;
}

}  // namespace

std::int64_t mostNewMeetings(
    int people, const std::vector<RoundShape> &rounds, const std::vector<Pair> &known)
{
    const std::vector<Pair> tidy = tidied(known);
    return std::min(boundByPeople(people, rounds, tidy), boundByTables(rounds, tidy));
}

}  // namespace tablee::rotation
