#include "rotation/rules/one_too_many.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace tablee::rotation {

namespace {

using Neighbours = std::map<Person, std::vector<Person>>;

Neighbours neighboursIn(const std::vector<HardRule> &rules)
{
    Neighbours neighbours;
    for (const HardRule &rule : rules) {
        neighbours[rule.person].push_back(rule.other);
        neighbours[rule.other].push_back(rule.person);
    }
    for (auto &[person, others] : neighbours) {
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
    }
    return neighbours;
}

/// So many people of whom each is a neighbour of each, found greedily from every one of them.
std::optional<std::vector<Person>> cliqueOf(
    std::size_t count, const Neighbours &neighbours, Patience &patience)
{
    for (const auto &[first, others] : neighbours) {
        if (others.size() + 1 < count)
            continue;
        patience.spend(static_cast<std::int64_t>(others.size() * count));
        std::vector<Person> clique{first};
        for (auto next = others.begin(); next != others.end() && clique.size() < count; ++next) {
            const std::vector<Person> &theirs = neighbours.at(*next);
            if (std::all_of(clique.begin(), clique.end(),
                    [&](Person member) { return std::binary_search(theirs.begin(), theirs.end(), member); }))
                clique.push_back(*next);
        }
        if (clique.size() == count)
            return clique;
    }
    return std::nullopt;
}

/// The first of `rules` about each of these pairs.
std::vector<HardRule> rulesAbout(std::set<Pair> pairs, const std::vector<HardRule> &rules)
{
    std::vector<HardRule> about;
    for (const HardRule &rule : rules)
        if (pairs.erase(std::minmax(rule.person, rule.other)) > 0)
            about.push_back(rule);
    return about;
}

/// More people who must all sit apart than there are tables, one too many.
std::set<Pair> tooManyApart(const RoundRoom &room, const Neighbours &neighbours, Patience &patience)
{
    const auto tables
        = std::count_if(room.sizes.begin(), room.sizes.end(), [](int size) { return size > 0; });
    std::set<Pair> pairs;
    if (const auto clique = cliqueOf(static_cast<std::size_t>(tables + room.rests + 1), neighbours, patience))
        for (auto one = clique->begin(); one != clique->end(); ++one)
            for (auto other = std::next(one); other != clique->end(); ++other)
                pairs.insert(std::minmax(*one, *other));
    return pairs;
}

/// More people who belong together than any table seats, one too many, with as few pairs as join them.
std::set<Pair> tooLargeGroup(const RoundRoom &room, const Neighbours &neighbours)
{
    const auto largest = static_cast<std::size_t>(std::accumulate(
        room.sizes.begin(), room.sizes.end(), 0, [](int a, int b) { return std::max(a, b); }));
    std::set<Person> seen;
    for (const auto &[first, others] : neighbours) {
        if (!seen.insert(first).second)
            continue;
        std::vector<Person> group{first};
        std::set<Pair> joining;
        for (std::size_t at = 0; at < group.size(); ++at)
            for (const Person next : neighbours.at(group[at]))
                if (joining.size() < largest && seen.insert(next).second) {
                    joining.insert(std::minmax(group[at], next));
                    group.push_back(next);
                }
        if (joining.size() == largest)
            return joining;
    }
    return {};
}

}  // namespace

std::optional<std::vector<HardRule>> oneTooMany(
    const RoundRoom &room, const std::vector<HardRule> &rules, Patience &patience)
{
    const auto areAll = [&](HardRule::Kind kind) {
        return std::all_of(
            rules.begin(), rules.end(), [&](const HardRule &rule) { return rule.kind == kind; });
    };
    const bool areApart = areAll(HardRule::Kind::Apart);
    if (!areApart && !(areAll(HardRule::Kind::Together) && room.rests == 0))
        return std::nullopt;
    patience.spend(static_cast<std::int64_t>(rules.size()));
    const Neighbours neighbours = neighboursIn(rules);
    std::set<Pair> pairs
        = areApart ? tooManyApart(room, neighbours, patience) : tooLargeGroup(room, neighbours);
    return pairs.empty() ? std::nullopt : std::optional{rulesAbout(std::move(pairs), rules)};
}

}  // namespace tablee::rotation
