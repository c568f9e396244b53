#include "rotation/seating/resting_turns.h"

#include "rotation/seating/rest_share.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <numeric>
#include <utility>

namespace tablee::rotation {

namespace {

enum : int { notNamed, namedWithoutPlace, namedWithPlace };

/// How firm each person's seat in a round is that was announced, or planned before; nothing where none was.
std::vector<int> claims(const Task &task, const std::vector<Round> &warm, int round)
{
    const auto at = static_cast<std::size_t>(round);
    const Round *before = at < warm.size() ? &warm[at] : nullptr;
    if (round == 0 && task.start.announced)
        before = &*task.start.announced;
    if (before == nullptr)
        return {};
    std::vector<int> claim(static_cast<std::size_t>(task.people()), notNamed);
    const std::vector<int> &sizes = task.problem.tableSizes[at];
    for (std::size_t table = 0; table < before->size(); ++table) {
        int left = table < sizes.size() ? sizes[table] : 0;
        for (const Person person : (*before)[table])
            if (person >= 0 && person < task.people() && task.problem.isPresent(person, round))
                claim[static_cast<std::size_t>(person)] = left-- > 0 ? namedWithPlace : namedWithoutPlace;
    }
    return claim;
}

std::vector<int> timesSeated(const Task &task)
{
    std::vector<int> seated(static_cast<std::size_t>(task.people()), 0);
    for (const Round &round : task.start.held)
        for (const Table &table : round)
            for (const Person person : table)
                ++seated[static_cast<std::size_t>(person)];
    return seated;
}

/// Who comes first, and among equals by chance: the place in a shuffled list.
struct Turn {
    std::int64_t rank;
    int place;

    friend auto operator<=>(const Turn &, const Turn &) = default;
};

/// One number, for thousands are compared in each round: first whoever rests the smaller share, then whoever
/// is there for longer, then whose seat is least firm, then who sat most often. Where only some may move,
/// whose seat is least firm comes first: whoever rests in their place makes one move more.
std::int64_t rankOf(int share, int roundsThere, int claim, int held, bool isClaimFirst)
{
    constexpr std::int64_t beyondAny = 1 << 16, beyondAnyShare = 1 << 20;
    if (isClaimFirst)
        return ((claim * beyondAnyShare + share) * beyondAny - roundsThere) * beyondAny - held;
    return ((std::int64_t{share} * beyondAny - roundsThere) * (namedWithPlace + 1) + claim) * beyondAny
        - held;
}

}  // namespace

std::vector<std::vector<Person>> restingTurns(
    const Task &task, const std::vector<Round> &warm, Random &random)
{
    if (!task.problem.mayRest)
        return std::vector<std::vector<Person>>(static_cast<std::size_t>(task.rounds()));
    const std::vector<int> held = timesSeated(task);
    const bool isLimited = task.start.announced && task.start.maxMoved;
    std::vector<int> rests(static_cast<std::size_t>(task.people()), 0);
    std::vector<std::vector<Person>> turns;
    std::vector<Turn> turn;
    turn.reserve(rests.size());
    for (int round = 0; round < task.rounds(); ++round) {
        std::vector<Person> &present = turns.emplace_back();
        present.reserve(rests.size());
        for (Person person = 0; person < task.people(); ++person)
            if (task.problem.isPresent(person, round))
                present.push_back(person);
        const std::vector<int> &sizes = task.problem.tableSizes[static_cast<std::size_t>(round)];
        const int seats = std::accumulate(sizes.begin(), sizes.end(), 0);
        if (static_cast<int>(present.size()) == seats) {
            present.clear();
            continue;
        }
        const std::vector<int> claim = claims(task, warm, round);
        shuffle(present, random);
        turn.clear();
        for (std::size_t place = 0; place < present.size(); ++place) {
            const auto at = static_cast<std::size_t>(present[place]);
            turn.push_back({rankOf(restShare(task, present[place], rests[at] + 1), task.roundsThere[at],
                                claim.empty() ? notNamed : claim[at], held[at], round == 0 && isLimited),
                static_cast<int>(place)});
        }
        const std::size_t idle = present.size() - static_cast<std::size_t>(seats);
        std::partial_sort(turn.begin(), turn.begin() + static_cast<std::ptrdiff_t>(idle), turn.end());
        std::vector<Person> chosen;
        for (std::size_t place = 0; place < idle; ++place) {
            chosen.push_back(present[static_cast<std::size_t>(turn[place].place)]);
            ++rests[static_cast<std::size_t>(chosen.back())];
        }
        present = std::move(chosen);
    }
    return turns;
}

}  // namespace tablee::rotation
