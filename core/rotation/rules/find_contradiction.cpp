#include "rotation/rules/find_contradiction.h"

#include "foundation/random.h"
#include "rotation/room/round_room.h"
#include "rotation/rules/contradiction_of.h"
#include "rotation/rules/fewest_people.h"
#include "rotation/rules/one_too_many.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace tablee::rotation {

namespace {

using Rules = std::vector<HardRule>;

constexpr std::size_t mostRulesLookedAt = 500'000;  ///< those of one contradiction
constexpr std::uint64_t ordersLookedAt = 5;
constexpr std::int64_t partOfAnOrder = 16;  ///< of what patience is left: most of it is for the other rules
constexpr std::int64_t stepsInFrontOfAWindow = 6'000'000;

/// Looks at rules again and again, for as long as somebody waits. What is not proven by then is taken for
/// possible.
struct Looking {
    Patience &patience;
    std::size_t looked = 0;
    bool isAtItsEnd = false;

    bool isImpossible(const RoundRoom &room, const Rules &rules)
    {
        if (isAtItsEnd)
            return false;
        looked += rules.size();
        return lookedFor([&](Patience &here) { return canKeep(room, rules, here) == CanKeep::No; });
    }
    /// What `look(patience)` finds before the end; nothing when there it is at its end.
    template <typename Look> auto lookedFor(Look look) -> decltype(look(patience))
    {
        try {
            return look(patience);
        } catch (const Stopped &) {
            if (patience.isStopAsked())
                throw;
            isAtItsEnd = true;
            return {};
        }
    }
    bool isEnough() const { return isAtItsEnd || looked >= mostRulesLookedAt; }
};

Rules ofKinds(const Rules &rules, const std::set<HardRule::Kind> &kinds)
{
    Rules chosen;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(chosen),
        [&](const HardRule &rule) { return kinds.contains(rule.kind); });
    return chosen;
}

/// Takes parts away for as long as the rest is still impossible: halves, quarters, ... single ones.
/// `isImpossible` is asked about what is left.
template <typename Part, typename IsImpossible>
std::vector<Part> withoutNeedless(std::vector<Part> parts, IsImpossible isImpossible)
{
    for (std::size_t length = (parts.size() + 1) / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        for (std::size_t from = 0; from < parts.size();) {
            const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(from);
            const auto end = begin + static_cast<std::ptrdiff_t>(std::min(length, parts.size() - from));
            std::vector<Part> fewer{parts.begin(), begin};
            fewer.insert(fewer.end(), end, parts.end());
            if (isImpossible(fewer))
                parts = std::move(fewer);
            else
                from += length;
        }
    return parts;
}

bool areAbout(const HardRule &rule, const std::vector<bool> &named)
{
    const auto isNamed = [&](int person) {
        return named[static_cast<std::size_t>(person)];
    };
    return rule.kind == HardRule::Kind::MaxMoved
        || (isNamed(rule.person) && (rule.kind == HardRule::Kind::Fixed || isNamed(rule.other)));
}

std::vector<Person> peopleIn(const Rules &rules)
{
    std::set<Person> people;
    for (const HardRule &rule : rules) {
        if (rule.kind != HardRule::Kind::MaxMoved)
            people.insert(rule.person);
        if (rule.kind == HardRule::Kind::Together || rule.kind == HardRule::Kind::Apart)
            people.insert(rule.other);
    }
    return {people.begin(), people.end()};
}

/// A deletion filter keeps what it comes to last: each order may leave another contradiction.
template <typename Part> std::vector<Part> inOrder(std::vector<Part> parts, std::uint64_t order)
{
    if (order == 1)
        std::reverse(parts.begin(), parts.end());
    if (Random random{order}; order > 1)
        shuffle(parts, random);
    return parts;
}

Rules rulesAbout(const RoundRoom &room, const Rules &rules, const std::vector<Person> &people)
{
    std::vector<bool> named(room.present.size(), false);
    for (const Person person : people)
        named[static_cast<std::size_t>(person)] = true;
    Rules chosen;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(chosen),
        [&](const HardRule &rule) { return areAbout(rule, named); });
    return chosen;
}

/// The rules about some of the people they name, as few as can be.
Rules aboutFewPeople(const RoundRoom &room, const Rules &rules, std::uint64_t order, Looking &looking)
{
    return rulesAbout(
        room, rules, withoutNeedless(inOrder(peopleIn(rules), order), [&](const std::vector<Person> &people) {
            return !looking.isEnough() && looking.isImpossible(room, rulesAbout(room, rules, people));
        }));
}

/// First people, then rules are taken away; of very many only as many as can be looked at.
Rules withoutNeedlessRules(const RoundRoom &room, const Rules &rules, std::uint64_t order, Looking &looking)
{
    looking.looked = 0;
    const Rules few = aboutFewPeople(room, rules, order, looking);
    looking.looked = 0;
    return withoutNeedless(inOrder(few, order),
        [&](const Rules &fewer) { return !looking.isEnough() && looking.isImpossible(room, fewer); });
}

bool isPartOf(const std::set<HardRule::Kind> &few, const std::set<HardRule::Kind> &many)
{
    return std::includes(many.begin(), many.end(), few.begin(), few.end());
}

/// Calls `visit(rules)` for each choice of kinds whose rules contradict each other, and that holds no smaller
/// such choice; few kinds first, for a sentence about groups alone is shorter than one about groups and
/// seats. Ends, and answers false, where `visit` does.
template <typename Visit>
bool forEachFamily(const RoundRoom &room, const Rules &rules, Looking &looking, Visit visit)
{
    using Kind = HardRule::Kind;
    static const std::vector<std::set<Kind>> families{{Kind::Fixed}, {Kind::Together}, {Kind::Apart},
        {Kind::Together, Kind::Fixed}, {Kind::Apart, Kind::Fixed}, {Kind::Together, Kind::Apart},
        {Kind::MaxMoved}, {Kind::Together, Kind::Apart, Kind::Fixed},
        {Kind::Together, Kind::Apart, Kind::Fixed, Kind::MaxMoved}};
    std::vector<std::set<Kind>> found;
    for (const std::set<Kind> &family : families) {
        if (std::any_of(found.begin(), found.end(),
                [&](const std::set<Kind> &smaller) { return isPartOf(smaller, family); }))
            continue;
        const Rules chosen = ofKinds(rules, family);
        if (chosen.empty() || !looking.isImpossible(room, chosen))
            continue;
        found.push_back(family);
        if (!visit(chosen))
            return false;
    }
    return true;
}

bool areAllThere(const RoundRoom &room, const std::vector<Person> &people)
{
    return std::all_of(people.begin(), people.end(),
        [&](Person person) { return room.present[static_cast<std::size_t>(person)]; });
}

bool haveNoRules(const Problem &problem, const Start &start)
{
    return problem.together.empty() && problem.apart.empty() && problem.fixed.empty() && !start.maxMoved;
}

std::vector<RoundRoom> roomsOf(const Problem &problem, const Start &start)
{
    std::vector<RoundRoom> rooms;
    for (int round = 0; round < problem.rounds(); ++round)
        rooms.push_back(roundRoom(problem, start, round));
    return rooms;
}

/// Calls `visit(round, rules)` for each round and choice of kinds in which some rules contradict each other;
/// of rounds that are alike for the first. Ends where `visit` answers false.
template <typename Visit>
void forEachContradiction(const Problem &problem, const Start &start, const std::vector<RoundRoom> &rooms,
    Looking &looking, Visit visit)
{
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        const auto round = static_cast<int>(room - rooms.begin());
        if (std::find(rooms.begin(), room, *room) != room)
            continue;
        if (!forEachFamily(*room, hardRules(problem, start, *room, round), looking,
                [&](const Rules &rules) { return visit(round, rules); }))
            return;
    }
}

/// What can be said of fewer people; and of rules alone rather than of how many may move.
bool isShorter(const Contradiction &one, const Contradiction &other)
{
    return std::tuple{one.maxMoved.has_value(), one.persons.size()}
    < std::tuple{other.maxMoved.has_value(), other.persons.size()};
}

/// Some of the rules that contradict each other, of which none can be left out: of few people.
Rules fewOf(const RoundRoom &room, int round, const Rules &rules, Looking &looking)
{
    if (auto few = looking.lookedFor([&](Patience &patience) { return oneTooMany(room, rules, patience); }))
        return std::move(*few);
    Rules fewest = withoutNeedlessRules(room, rules, 0, looking);
    for (std::uint64_t order = 1; order < ordersLookedAt && !looking.isAtItsEnd; ++order) {
        const std::int64_t steps = looking.patience.left() / partOfAnOrder;
        Patience part = looking.patience.part(steps);
        Looking aside{part};
        Rules few = withoutNeedlessRules(room, rules, order, aside);
        if (!aside.isAtItsEnd && !aside.isEnough()
            && isShorter(contradictionOf(few, room, round), contradictionOf(fewest, room, round)))
            fewest = std::move(few);
        looking.lookedFor([&](Patience &patience) {
            patience.spend(steps - std::max<std::int64_t>(0, part.left()));
            return true;
        });
    }
    return fewest;
}

/// The fewest people, fewer than `persons`, who contradict each other in one round, as far as there was time.
FewestPeople fewestIn(const RoundRoom &room, const Rules &rules, std::size_t persons, Looking &looking)
{
    return looking.lookedFor([&](Patience &patience) {
        return fewestPeople(
            peopleIn(rules), persons,
            [&](const std::vector<Person> &some) {
                return canKeep(room, rulesAbout(room, rules, some), patience);
            },
            patience);
    });
}

/// A contradiction, and its rules.
struct Told {
    Contradiction contradiction;
    Rules rules;
};

/// Looks in each round whether fewer people contradict each other, whatever the kinds of their rules; how
/// many may move is one of them only where the others agree.
void tellOfFewest(const Problem &problem, const Start &start, const std::vector<RoundRoom> &rooms,
    Looking &looking, Told &told)
{
    bool isProven = true;
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        const auto round = static_cast<int>(room - rooms.begin());
        if (std::find(rooms.begin(), room, *room) != room)
            continue;
        Rules rules = hardRules(problem, start, *room, round);
        if (!told.contradiction.maxMoved)
            std::erase_if(rules, [](const HardRule &rule) { return rule.kind == HardRule::Kind::MaxMoved; });
        const FewestPeople fewest = fewestIn(*room, rules, told.contradiction.persons.size(), looking);
        isProven = isProven && fewest.isProven;
        if (!fewest.people)
            continue;
        looking.looked = 0;
        Rules few = withoutNeedless(rulesAbout(*room, rules, *fewest.people),
            [&](const Rules &fewer) { return !looking.isEnough() && looking.isImpossible(*room, fewer); });
        told = {contradictionOf(few, *room, round), std::move(few)};
    }
    told.contradiction.mayBeFewer = !isProven;
}

std::optional<Contradiction> smallestOfAllRounds(const Problem &problem, const Start &start, Looking looking)
{
    const std::vector<RoundRoom> rooms = roomsOf(problem, start);
    std::optional<Told> smallest;
    forEachContradiction(problem, start, rooms, looking, [&](int round, const Rules &rules) {
        const RoundRoom &room = rooms[static_cast<std::size_t>(round)];
        Rules few = fewOf(room, round, rules, looking);
        Contradiction told = contradictionOf(few, room, round);
        if (!smallest || isShorter(told, smallest->contradiction))
            smallest = {std::move(told), std::move(few)};
        return true;
    });
    if (!smallest)
        return std::nullopt;
    tellOfFewest(problem, start, rooms, looking, *smallest);
    Contradiction &told = smallest->contradiction;
    if (!told.maxMoved && std::all_of(rooms.begin(), rooms.end(), [&](const RoundRoom &room) {
            return areAllThere(room, told.persons) && looking.isImpossible(room, smallest->rules);
        }))
        told.round.reset();
    return told;
}

}  // namespace

std::optional<Contradiction> findContradiction(const Problem &problem, const Start &start, Patience &patience)
{
    if (haveNoRules(problem, start))
        return std::nullopt;
    try {
        return smallestOfAllRounds(problem, start, {patience});
    } catch (const Stopped &) {
        return std::nullopt;
    }
}

std::optional<Contradiction> findContradiction(const Problem &problem, const Start &start)
{
    Patience patience = Patience::ofSteps(stepsInFrontOfAWindow);
    return findContradiction(problem, start, patience);
}

bool areImpossible(const Problem &problem, const Start &start, Patience &patience)
{
    if (haveNoRules(problem, start))
        return false;
    bool are = false;
    Looking looking{patience};
    try {
        forEachContradiction(problem, start, roomsOf(problem, start), looking, [&](int, const Rules &) {
            are = true;
            return false;
        });
    } catch (const Stopped &) {
    }
    return are;
}

}  // namespace tablee::rotation
