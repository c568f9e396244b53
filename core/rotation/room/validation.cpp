#include "rotation/room/validation.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace tablee::rotation {

namespace {

constexpr int mostWeight = 100;

tl::unexpected<Error> invalid(std::string detail)
{
    return fail(ErrorCode::InvalidInput, std::move(detail));
}

bool exists(const Problem &problem, Person person)
{
    return person >= 0 && person < problem.people;
}

Result<void> validateSeatPairs(long long seatPairs)
{
    if (seatPairs > mostSeatPairs)
        return invalid("tables so large seat " + std::to_string(seatPairs)
            + " pairs in all rounds together, and at most " + std::to_string(mostSeatPairs)
            + " can be looked at");
    return {};
}

long long pairsAt(long long seats)
{
    return seats * (seats - 1) / 2;
}

Result<void> validateShape(const Problem &problem)
{
    if (problem.people < 0 || problem.people > mostPlanned)
        return invalid("the number of people must be between 0 and " + std::to_string(mostPlanned));
    if (problem.rounds() > mostRounds)
        return invalid("there can be at most " + std::to_string(mostRounds) + " rounds");
    if (static_cast<long long>(problem.people) * problem.rounds() > mostSeats)
        return invalid("people times rounds can be at most " + std::to_string(mostSeats));
    if (problem.known.size() > static_cast<std::size_t>(mostKnown))
        return invalid("at most " + std::to_string(mostKnown) + " pairs can know each other");
    if (problem.together.size() + problem.apart.size() + problem.fixed.size()
        > static_cast<std::size_t>(mostRules))
        return invalid("there can be at most " + std::to_string(mostRules) + " rules");
    long long seatPairs = 0;
    for (int round = 0; round < problem.rounds(); ++round) {
        const std::vector<int> &sizes = problem.tableSizes[static_cast<std::size_t>(round)];
        if (sizes.size() > static_cast<std::size_t>(mostPlanned))
            return invalid("a round can have at most " + std::to_string(mostPlanned) + " tables");
        for (const long long size : sizes) {
            if (size < 0 || size > problem.people)
                return invalid("a table of " + std::to_string(size) + " in round " + std::to_string(round)
                    + " for " + std::to_string(problem.people) + " people");
            seatPairs += pairsAt(size);
        }
    }
    return validateSeatPairs(seatPairs);
}

Result<void> validateStays(const Problem &problem)
{
    if (problem.stays.size() > static_cast<std::size_t>(problem.people))
        return invalid("more stays than people");
    for (std::size_t person = 0; person < problem.stays.size(); ++person)
        if (const auto &stay = problem.stays[person]; stay && (stay->from < 0 || stay->until < stay->from))
            return invalid("the stay of person " + std::to_string(person) + " ends before it begins");
    return {};
}

Result<void> validatePairs(
    const Problem &problem, const std::vector<Pair> &pairs, const std::string &kind, bool asRule)
{
    for (const auto &[a, b] : pairs) {
        if (!exists(problem, a) || !exists(problem, b))
            return invalid(
                kind + " names person " + std::to_string(exists(problem, a) ? b : a) + ", who is unknown");
        if (asRule && a == b)
            return invalid(kind + " names person " + std::to_string(a) + " twice");
    }
    return {};
}

Result<void> validateFixed(const Problem &problem)
{
    std::size_t tables = 0;
    for (const std::vector<int> &sizes : problem.tableSizes)
        tables = std::max(tables, sizes.size());
    for (const FixedSeat &fixed : problem.fixed) {
        if (!exists(problem, fixed.person))
            return invalid("a fixed seat names person " + std::to_string(fixed.person) + ", who is unknown");
        if (fixed.table < 0 || (problem.rounds() > 0 && static_cast<std::size_t>(fixed.table) >= tables))
            return invalid(
                "a fixed seat names table " + std::to_string(fixed.table) + ", which does not exist");
    }
    return {};
}

/// A round that stands already: nobody in it twice; `strict` also wants everybody to be known.
Result<void> validateRound(const Problem &problem, const Round &round, const std::string &kind, bool strict)
{
    std::vector<bool> seen(static_cast<std::size_t>(problem.people), false);
    for (const Table &table : round)
        for (const Person person : table) {
            if (!exists(problem, person)) {
                if (strict)
                    return invalid(kind + " names person " + std::to_string(person) + ", who is unknown");
                continue;
            }
            if (seen[static_cast<std::size_t>(person)])
                return invalid(kind + " seats person " + std::to_string(person) + " twice");
            seen[static_cast<std::size_t>(person)] = true;
        }
    return {};
}

Result<void> validateStart(const Problem &problem, const Start &start)
{
    for (const Round &round : start.held)
        if (auto valid = validateRound(problem, round, "a held round", true); !valid)
            return valid;
    if (start.announced)
        if (auto valid = validateRound(problem, *start.announced, "the announced round", true); !valid)
            return valid;
    for (const Round &round : start.warm)
        if (auto valid = validateRound(problem, round, "the earlier plan", false); !valid)
            return valid;
    if (start.maxMoved && *start.maxMoved < 0)
        return invalid("the number who may change tables is negative");
    return {};
}

/// Those of the rounds held with those to be planned.
Result<void> validateAllSeatPairs(const Problem &problem, const Start &start)
{
    long long seatPairs = 0;
    for (const std::vector<int> &sizes : problem.tableSizes)
        for (const int size : sizes)
            seatPairs += pairsAt(size);
    for (const Round &round : start.held)
        for (const Table &table : round)
            seatPairs += pairsAt(static_cast<long long>(table.size()));
    return validateSeatPairs(seatPairs);
}

Result<void> validateSeats(const Problem &problem)
{
    for (int round = 0; round < problem.rounds(); ++round) {
        const std::vector<int> &sizes = problem.tableSizes[static_cast<std::size_t>(round)];
        const long long seats = std::accumulate(sizes.begin(), sizes.end(), 0LL);
        long long present = 0;
        for (Person person = 0; person < problem.people; ++person)
            present += problem.isPresent(person, round) ? 1 : 0;
        if (seats > present || (seats < present && !problem.mayRest))
            return fail(ErrorCode::NoPlanPossible,
                "round " + std::to_string(round) + " has " + std::to_string(seats) + " seats for "
                    + std::to_string(present) + " people");
    }
    return {};
}

Result<void> validateTold(const std::vector<std::vector<int>> &told, const std::string &kind)
{
    std::size_t ofAll = 0;
    for (const std::vector<int> &ofOne : told) {
        ofAll += ofOne.size();
        if (ofOne.size() > mostToldOfOne)
            return invalid("more than " + std::to_string(mostToldOfOne) + " " + kind + " of one person");
    }
    if (ofAll > mostToldOfAll)
        return invalid("more than " + std::to_string(mostToldOfAll) + " " + kind + " in all");
    return {};
}

Result<void> validateLists(const Problem &problem)
{
    const auto people = static_cast<std::size_t>(problem.people);
    if (!problem.affiliations.empty() && problem.affiliations.size() != people)
        return invalid("affiliations of " + std::to_string(problem.affiliations.size()) + " people for "
            + std::to_string(people));
    return validateTold(problem.affiliations, "affiliations")
        .and_then([&] { return validateTold(problem.spoken, "languages"); })
        .and_then([&] { return validateTold(problem.offers, "offers"); })
        .and_then([&] { return validateTold(problem.wants, "wants"); });
}

Result<void> validateAims(const Problem &problem)
{
    const auto isWithin = [](int number) {
        return number >= 0 && number <= mostWeight;
    };
    for (const auto &[one, other, weight] : problem.acquaintances)
        if (!exists(problem, one) || !exists(problem, other) || one == other || !isWithin(weight))
            return invalid("an acquaintance of " + std::to_string(one) + " and " + std::to_string(other)
                + " that weighs " + std::to_string(weight));
    for (const Person host : problem.hosts)
        if (!exists(problem, host))
            return invalid("hosts names person " + std::to_string(host) + ", who is unknown");
    const AimCounts &weights = problem.profile.weights;
    for (const int weight :
        {weights.thirdMeetings, weights.withoutLanguage, weights.wantsUnmet, weights.acquaintance,
            weights.affiliations, weights.tableRepeats, weights.hostPairs, problem.profile.dial})
        if (!isWithin(weight))
            return invalid("a weight of the profile is not between 0 and " + std::to_string(mostWeight));
    return validateLists(problem);
}

}  // namespace

Result<void> validate(const Problem &problem, const Start &start)
{
    return validateShape(problem)
        .and_then([&] { return validateStays(problem); })
        .and_then([&] { return validatePairs(problem, problem.known, "known", false); })
        .and_then([&] { return validatePairs(problem, problem.together, "together", true); })
        .and_then([&] { return validatePairs(problem, problem.apart, "apart", true); })
        .and_then([&] { return validateFixed(problem); })
        .and_then([&] { return validateAims(problem); })
        .and_then([&] { return validateStart(problem, start); })
        .and_then([&] { return validateAllSeatPairs(problem, start); })
        .and_then([&] { return validateSeats(problem); });
}

}  // namespace tablee::rotation
