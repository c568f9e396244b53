#include "rotation/judging/plan_checker.h"

#include "rotation/judging/meeting_bound.h"

#include <algorithm>
#include <map>
#include <set>

namespace tablee::rotation {

// Written from the definitions of the measures alone, with plain lists, sets and maps; nothing of the planner
// is used here, not even its bounds, so that a mistake there cannot hide itself. What could have been is
// counted as the report counts it.

namespace {

using Pairs = std::vector<Pair>;

Pair ordered(Person a, Person b)
{
    return {std::min(a, b), std::max(a, b)};
}

template <typename Visit> void forEachPair(const Table &table, Visit visit)
{
    for (std::size_t i = 0; i < table.size(); ++i)
        for (std::size_t j = i + 1; j < table.size(); ++j)
            visit(ordered(table[i], table[j]));
}

/// A mark for each pair: however often one is told, it is kept once.
class PairSet {
public:
    explicit PairSet(int people)
        : m_people{static_cast<std::size_t>(people)}
        , m_isIn(m_people * m_people, false)
    {
    }

    bool contains(Pair pair) const { return m_isIn[at(pair)]; }
    /// Whether it was not in it before.
    bool insert(Pair pair)
    {
        const bool isNew = !contains(pair);
        m_isIn[at(pair)] = true;
        return isNew;
    }

private:
    std::size_t at(Pair pair) const
    {
        return static_cast<std::size_t>(pair.first) * m_people + static_cast<std::size_t>(pair.second);
    }

    std::size_t m_people;
    std::vector<bool> m_isIn;
};

/// Who met before the rounds that are planned.
struct MetBefore {
    MetBefore(const Problem &problem, const Start &start)
        : once{problem.people}
        , again{problem.people}
    {
        for (const auto &[a, b] : problem.known)
            if (a != b)
                add(ordered(a, b));
        for (const Round &round : start.held)
            for (const Table &table : round)
                forEachPair(table, [&](Pair pair) {
                    if (!add(pair))
                        again.insert(pair);
                });
        std::sort(pairs.begin(), pairs.end());
    }

    bool add(Pair pair)
    {
        const bool isNew = once.insert(pair);
        if (isNew)
            pairs.push_back(pair);
        return isNew;
    }

    Pairs pairs;
    PairSet once;  ///< or more often
    PairSet again;  ///< of these
};

/// Who sits where in one round; people who rest or are away are not in it.
std::map<Person, int> tablesOf(const Round &round)
{
    std::map<Person, int> tables;
    for (std::size_t table = 0; table < round.size(); ++table)
        for (const Person person : round[table])
            tables[person] = static_cast<int>(table);
    return tables;
}

std::string inRound(int round)
{
    return " in round " + std::to_string(round);
}

std::optional<std::string> faultInRound(const Problem &problem, int index, const Round &round)
{
    const std::vector<int> &sizes = problem.tableSizes[static_cast<std::size_t>(index)];
    if (round.size() != sizes.size())
        return std::to_string(round.size()) + " tables instead of " + std::to_string(sizes.size())
            + inRound(index);
    std::vector<bool> seated(static_cast<std::size_t>(problem.people), false);
    for (std::size_t table = 0; table < round.size(); ++table) {
        if (static_cast<int>(round[table].size()) != sizes[table])
            return "table " + std::to_string(table) + " seats " + std::to_string(round[table].size())
                + " instead of " + std::to_string(sizes[table]) + inRound(index);
        for (const Person person : round[table]) {
            if (person < 0 || person >= problem.people)
                return "there is no person " + std::to_string(person) + inRound(index);
            if (!problem.isPresent(person, index))
                return "person " + std::to_string(person) + " is not there" + inRound(index);
            if (seated[static_cast<std::size_t>(person)])
                return "person " + std::to_string(person) + " is seated twice" + inRound(index);
            seated[static_cast<std::size_t>(person)] = true;
        }
    }
    for (Person person = 0; person < problem.people; ++person)
        if (!problem.mayRest && problem.isPresent(person, index) && !seated[static_cast<std::size_t>(person)])
            return "person " + std::to_string(person) + " has no seat" + inRound(index);
    return std::nullopt;
}

std::optional<std::string> faultOf(const Problem &problem, const std::vector<Round> &rounds)
{
    if (static_cast<int>(rounds.size()) != problem.rounds())
        return std::to_string(rounds.size()) + " rounds instead of " + std::to_string(problem.rounds());
    for (int round = 0; round < problem.rounds(); ++round)
        if (auto fault = faultInRound(problem, round, rounds[static_cast<std::size_t>(round)]))
            return fault;
    return std::nullopt;
}

int brokenIn(const Problem &problem, const Round &round)
{
    const std::map<Person, int> tables = tablesOf(round);
    const auto bothSeated = [&](const Pair &pair) {
        return tables.contains(pair.first) && tables.contains(pair.second);
    };
    const auto oneTable = [&](const Pair &pair) {
        return tables.at(pair.first) == tables.at(pair.second);
    };
    int broken = 0;
    for (const Pair &pair : problem.together)
        broken += bothSeated(pair) && !oneTable(pair) ? 1 : 0;
    for (const Pair &pair : problem.apart)
        broken += bothSeated(pair) && oneTable(pair) ? 1 : 0;
    for (const FixedSeat &fixed : problem.fixed)
        broken += tables.contains(fixed.person) && tables.at(fixed.person) != fixed.table ? 1 : 0;
    return broken;
}

int boundOnFresh(const Problem &problem, const Pairs &known)
{
    std::vector<RoundShape> shapes;
    for (int round = 0; round < problem.rounds(); ++round) {
        RoundShape &shape = shapes.emplace_back();
        shape.tables = problem.tableSizes[static_cast<std::size_t>(round)];
        for (Person person = 0; person < problem.people; ++person)
            if (problem.isPresent(person, round))
                shape.present.push_back(person);
    }
    return static_cast<int>(mostNewMeetings(problem.people, shapes, known));
}

void countMeetings(
    const Problem &problem, const MetBefore &met, const std::vector<Round> &rounds, Verdict &verdict)
{
    std::vector<std::vector<const Table *>> satAt(static_cast<std::size_t>(problem.people));
    for (const Round &round : rounds)
        for (const Table &table : round)
            for (const Person person : table)
                satAt[static_cast<std::size_t>(person)].push_back(&table);
    std::vector<int> fresh(satAt.size(), 0);
    for (Person person = 0; person < problem.people; ++person) {
        std::vector<int> times(satAt.size(), 0);
        for (const Table *table : satAt[static_cast<std::size_t>(person)])
            for (const Person mate : *table)
                ++times[static_cast<std::size_t>(mate)];
        times[static_cast<std::size_t>(person)] = 0;
        for (Person mate = 0; mate < problem.people; ++mate)
            if (const int count = times[static_cast<std::size_t>(mate)]; count > 0) {
                const bool isKnown = met.once.contains(ordered(person, mate));
                const int before = isKnown ? 1 + (met.again.contains(ordered(person, mate)) ? 1 : 0) : 0;
                fresh[static_cast<std::size_t>(person)] += isKnown ? 0 : 1;
                if (mate < person)
                    continue;  // counted from the other side
                verdict.thirdMeetings += std::max(0, count + before - 2);
                verdict.seatPairs += count;
                verdict.excess += isKnown ? count : count - 1;
            }
    }
    verdict.fresh = verdict.seatPairs - verdict.excess;
    verdict.worstOff = fresh.empty() ? 0 : *std::min_element(fresh.begin(), fresh.end());
}

std::set<int> setOf(const std::vector<int> &list)
{
    return {list.begin(), list.end()};
}

bool share(const std::set<int> &some, const std::set<int> &others)
{
    return std::any_of(some.begin(), some.end(), [&](int one) { return others.contains(one); });
}

void countLanguages(const Problem &problem, const std::vector<Round> &rounds, Verdict &verdict)
{
    if (static_cast<int>(problem.spoken.size()) != problem.people)
        return;
    for (const Round &round : rounds)
        for (const Table &table : round)
            forEachPair(table, [&](Pair pair) {
                const auto a = setOf(problem.spoken[static_cast<std::size_t>(pair.first)]);
                const auto b = setOf(problem.spoken[static_cast<std::size_t>(pair.second)]);
                verdict.withoutLanguage += share(a, b) ? 0 : 1;
            });
}

void countWants(const Problem &problem, const std::vector<Round> &rounds, Verdict &verdict)
{
    const auto size = static_cast<std::size_t>(problem.people);
    if (problem.offers.size() != size || problem.wants.size() != size)
        return;
    std::set<int> offered;
    std::vector<std::set<int>> heard(size);
    for (const std::vector<int> &topics : problem.offers)
        offered.insert(topics.begin(), topics.end());
    for (const Round &round : rounds)
        for (const Table &table : round)
            for (const Person person : table)
                for (const Person mate : table)
                    if (mate != person)
                        heard[static_cast<std::size_t>(person)].merge(
                            setOf(problem.offers[static_cast<std::size_t>(mate)]));
    for (std::size_t person = 0; person < size; ++person)
        for (const int topic : setOf(problem.wants[person])) {
            if (!offered.contains(topic) || setOf(problem.offers[person]).contains(topic))
                continue;
            ++verdict.wantsTold;
            verdict.wantsUnmet += heard[person].contains(topic) ? 0 : 1;
        }
}

/// What two at a table have in common; counted anew for each time they sit together.
void countPairAims(const Problem &problem, const std::vector<Round> &rounds, Verdict &verdict)
{
    std::map<Pair, int> acquainted;
    for (const auto &[one, other, weight] : problem.acquaintances) {
        int &sum = acquainted[ordered(one, other)];
        sum = std::min(100, sum + weight);
    }
    const auto isHost = [&](Person person) {
        return std::count(problem.hosts.begin(), problem.hosts.end(), person) > 0;
    };
    const bool areTold = static_cast<int>(problem.affiliations.size()) == problem.people;
    if (acquainted.empty() && problem.hosts.empty() && !areTold)
        return;
    for (const Round &round : rounds)
        for (const Table &table : round)
            forEachPair(table, [&](Pair pair) {
                const auto found = acquainted.find(pair);
                verdict.acquaintance += found == acquainted.end() ? 0 : found->second;
                verdict.hostPairs += isHost(pair.first) && isHost(pair.second) ? 1 : 0;
                if (!areTold)
                    return;
                const auto others = setOf(problem.affiliations[static_cast<std::size_t>(pair.second)]);
                for (const int one : setOf(problem.affiliations[static_cast<std::size_t>(pair.first)]))
                    verdict.affiliations += others.contains(one) ? 1 : 0;
            });
}

void countTableRepeats(
    const Problem &problem, const Start &start, const std::vector<Round> &rounds, Verdict &verdict)
{
    if (!problem.changeTables)
        return;
    std::set<std::pair<Person, int>> visited;
    for (const Round &round : start.held) {
        const std::map<Person, int> tables = tablesOf(round);
        visited.insert(tables.begin(), tables.end());
    }
    for (const Round &round : rounds)
        for (const auto &[person, table] : tablesOf(round))
            verdict.tableRepeats += visited.insert({person, table}).second ? 0 : 1;
}

int movedFrom(const Round &announced, const Round &now)
{
    const std::map<Person, int> before = tablesOf(announced), after = tablesOf(now);
    return static_cast<int>(std::count_if(before.begin(), before.end(),
        [&](const auto &seat) { return after.contains(seat.first) && after.at(seat.first) != seat.second; }));
}

int spreadOfRests(const Problem &problem, const std::vector<Round> &rounds)
{
    std::vector<int> rests(static_cast<std::size_t>(problem.people), 0);
    for (int round = 0; round < problem.rounds(); ++round) {
        const std::map<Person, int> tables = tablesOf(rounds[static_cast<std::size_t>(round)]);
        for (Person person = 0; person < problem.people; ++person)
            if (problem.isPresent(person, round) && !tables.contains(person))
                ++rests[static_cast<std::size_t>(person)];
    }
    const auto [fewest, most] = std::minmax_element(rests.begin(), rests.end());
    return rests.empty() ? 0 : *most - *fewest;
}

}  // namespace

Verdict check(const Problem &problem, const Start &start, const std::vector<Round> &rounds)
{
    Verdict verdict;
    verdict.fault = faultOf(problem, rounds);
    if (verdict.fault)
        return verdict;
    const MetBefore met{problem, start};
    for (const Round &round : rounds)
        verdict.broken += brokenIn(problem, round);
    countMeetings(problem, met, rounds, verdict);
    countLanguages(problem, rounds, verdict);
    countWants(problem, rounds, verdict);
    countPairAims(problem, rounds, verdict);
    countTableRepeats(problem, start, rounds, verdict);
    verdict.freshBound = boundOnFresh(problem, met.pairs);
    verdict.restSpread = problem.mayRest ? spreadOfRests(problem, rounds) : 0;
    if (start.announced && !rounds.empty())
        verdict.moved = movedFrom(*start.announced, rounds.front());
    if (start.maxMoved && verdict.moved > *start.maxMoved)
        verdict.fault = std::to_string(verdict.moved) + " people change table, at most "
            + std::to_string(*start.maxMoved) + " may";
    return verdict;
}

AimCounts missedIn(const Verdict &verdict, const Profile &profile)
{
    const AimCounts &weights = profile.weights;
    const auto missed = [](int count, int weight) {
        return weight > 0 ? count : 0;
    };
    return {missed(verdict.thirdMeetings, weights.thirdMeetings),
        missed(verdict.withoutLanguage, weights.withoutLanguage),
        missed(verdict.wantsUnmet, weights.wantsUnmet), missed(verdict.acquaintance, weights.acquaintance),
        missed(verdict.affiliations, weights.affiliations),
        missed(verdict.tableRepeats, weights.tableRepeats), missed(verdict.hostPairs, weights.hostPairs)};
}

std::optional<std::string> faultOf(const Verdict &verdict, const Plan &plan)
{
    if (verdict.fault)
        return verdict.fault;
    const auto claims = [](const std::string &what, int claimed, int found) {
        return "it claims " + what + " " + std::to_string(claimed) + ", found " + std::to_string(found);
    };
    const Score &score = plan.score;
    if (score.broken != verdict.broken)
        return claims("broken", score.broken, verdict.broken);
    if (score.excess != verdict.excess)
        return claims("excess", score.excess, verdict.excess);
    if (plan.excessBound > verdict.excess)
        return claims("that excess is at least", plan.excessBound, verdict.excess);
    if (score.worstOffLack != plan.worstOffBound - verdict.worstOff)
        return claims("worst-off", plan.worstOffBound - score.worstOffLack, verdict.worstOff);
    if (score.moved != verdict.moved)
        return claims("moved", score.moved, verdict.moved);
    return std::nullopt;
}

}  // namespace tablee::rotation
