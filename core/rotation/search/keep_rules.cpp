#include "rotation/search/keep_rules.h"

#include "rotation/moves/exchange_effects.h"
#include "rotation/room/round_room.h"
#include "rotation/rules/all_ways.h"
#include "rotation/rules/table_by_table.h"
#include "rotation/search/tabu_round.h"
#include "rotation/seating/announced_round.h"
#include "rotation/seating/rest_share.h"
#include "rotation/seating/score_of.h"

#include <algorithm>
#include <utility>

namespace tablee::rotation {

namespace {

constexpr std::int64_t stepsOfAllWays = 3'000'000, stepsOfTables = 12'000'000;
constexpr std::int64_t stepsOfAnIteration = 16;
constexpr std::int64_t mostRulesOfAllWays = 20'000;  ///< beyond, to sort them takes too long
constexpr std::int64_t mostLooksAtRests = 500'000;

std::vector<int> roundsThatBreakRules(const Search &search, const Seating &seating)
{
    std::vector<int> rounds;
    for (int round = 0; round < seating.rounds() && !search.isOver(); ++round)
        if (brokenInRound(search.task(), seating, round) > 0)
            rounds.push_back(round);
    return rounds;
}

/// Whoever rested more than others sits now where that breaks no rule more, until nobody can.
class EvenRests {
public:
    EvenRests(const Task &task, Seating &seating)
        : m_task{task}
        , m_seating{seating}
        , m_rests(static_cast<std::size_t>(task.people()), 0)
    {
        for (int round = 0; round < seating.rounds(); ++round)
            for (Place place = seating.restBegin(round); place < seating.places(round); ++place)
                ++restsAt(round, place);
    }

    void run()
    {
        bool isEven = false;
        while (!isEven && m_looks < mostLooksAtRests) {
            isEven = true;
            for (int round = 0; round < m_seating.rounds(); ++round)
                for (Place rest = m_seating.restBegin(round); rest < m_seating.places(round); ++rest)
                    isEven = !relieve(round, rest) && isEven;
        }
    }

private:
    int &restsAt(int round, Place place)
    {
        return m_rests[static_cast<std::size_t>(m_seating.personAt(round, place))];
    }
    int shareAt(int round, Place place, int more)
    {
        return restShare(m_task, m_seating.personAt(round, place), restsAt(round, place) + more);
    }

    /// Whether somebody who would rest less takes this rest over.
    bool relieve(int round, Place rest)
    {
        Place best = rest;
        int least = shareAt(round, rest, 0);
        for (Place seat = 0; seat < m_seating.restBegin(round); ++seat, ++m_looks)
            if (const int share = shareAt(round, seat, 1); share < least
                && brokenByExchange(m_task, m_seating, round, rest, seat) <= 0
                && movedByExchange(m_task, m_seating, round, rest, seat) <= 0) {
                least = share;
                best = seat;
            }
        if (best == rest)
            return false;
        --restsAt(round, rest);
        ++restsAt(round, best);
        m_seating.exchange(round, rest, best);
        return true;
    }

    const Task &m_task;
    Seating &m_seating;
    std::vector<int> m_rests;
    std::int64_t m_looks = 0;
};

/// Fills one round anew.
class RoundRefill {
public:
    RoundRefill(Seating &seating, int round)
        : m_seating{seating}
        , m_round{round}
    {
        for (int table = 0; table < seating.tables(round); ++table)
            m_next.push_back(seating.begin(round, table));
        m_next.push_back(seating.restBegin(round));
    }

    /// Those whom the rules name sit at `tables`; everybody else stays where there is room.
    void seat(const std::vector<int> &tables)
    {
        std::vector<std::pair<Person, int>> before;
        for (Place place = 0; place < m_seating.places(m_round); ++place)
            before.emplace_back(m_seating.personAt(m_round, place), m_seating.tableAt(m_round, place));
        std::vector<Person> waiting;
        for (const auto &[person, table] : before)
            if (const int own = tables[static_cast<std::size_t>(person)]; own != AllWays::notNamed)
                put(person, own);
        for (const auto &[person, table] : before)
            if (tables[static_cast<std::size_t>(person)] == AllWays::notNamed && !put(person, table))
                waiting.push_back(person);
        for (const Person person : waiting)
            for (int table = -1; !put(person, table);)
                ++table;
    }

private:
    std::size_t at(int table) const
    {
        return table < 0 ? m_next.size() - 1 : static_cast<std::size_t>(table);
    }
    bool put(Person person, int table)
    {
        const Place end = table < 0 ? m_seating.places(m_round) : m_seating.end(m_round, table);
        if (m_next[at(table)] == end)
            return false;
        m_seating.put(m_round, m_next[at(table)]++, person);
        return true;
    }

    Seating &m_seating;
    int m_round;
    std::vector<Place> m_next;  ///< by table, and last of those who rest
};

void offerEvened(Search &search, Seating seating)
{
    EvenRests{search.task(), seating}.run();
    const Score score = scoreOf(search.task(), seating);
    search.offer(std::move(seating), score);
}

/// Whom the rules name, by table, as `find(rules, patience)` finds them; nothing where it does not in so many
/// steps. Counted only where nobody asks for a stop on the way, as if it had not begun.
template <typename Find>
std::optional<std::vector<int>> tablesFor(
    Search &search, const RoundRoom &room, int round, std::int64_t steps, Find find)
{
    const Task &task = search.task();
    Patience patience = Patience::ofSteps(steps, search.stopToken());
    std::optional<std::vector<int>> tables;
    try {
        tables = find(hardRules(task.problem, task.start, room, round), patience);
    } catch (const Stopped &) {
    }
    if (!tables && patience.isStopAsked())
        return std::nullopt;
    search.count(1 + (steps - std::max<std::int64_t>(patience.left(), 0)) / stepsOfAnIteration);
    return tables;
}

/// Where another round of the same room keeps the rules that one breaks, it is held twice: rules come before
/// repeats, and those go again. Returns whether there was any.
bool repeatRoundsThatKeepRules(const Search &search, Seating &seating)
{
    const Task &task = search.task();
    std::vector<std::pair<RoundRoom, int>> kept;
    const std::vector<int> broken = roundsThatBreakRules(search, seating);
    if (broken.empty() || std::cmp_equal(broken.size(), seating.rounds()) || search.isOver())
        return false;  // over, not all of them have been looked at
    for (int round = 0; round < seating.rounds(); ++round)
        if (std::find(broken.begin(), broken.end(), round) == broken.end())
            kept.emplace_back(roundRoom(task.problem, task.start, round), round);
    bool isAny = false;
    for (const int round : broken) {
        const RoundRoom room = roundRoom(task.problem, task.start, round);
        const auto like
            = std::find_if(kept.begin(), kept.end(), [&](const auto &entry) { return entry.first == room; });
        if (like == kept.end())
            continue;
        for (Place place = 0; place < seating.places(round); ++place)
            seating.put(round, place, seating.personAt(like->second, place));
        isAny = true;
    }
    return isAny;
}

/// Each round that breaks rules as `find(room, rules, patience)` seats those whom they name.
template <typename Find> void seatRoundsAnew(Search &search, std::int64_t steps, Find find)
{
    if (search.bestScore().broken == 0 || search.isOver())
        return;
    const Task &task = search.task();
    if (task.rules() > mostRulesOfAllWays)
        return;
    Seating seating = search.best();
    std::vector<std::pair<RoundRoom, std::optional<std::vector<int>>>> tried;  // rounds are often alike
    bool areFewer = false;
    for (const int round : roundsThatBreakRules(search, seating)) {
        if (search.stopToken().stop_requested())
            break;
        const RoundRoom room = roundRoom(task.problem, task.start, round);
        auto known = std::find_if(
            tried.begin(), tried.end(), [&](const auto &entry) { return entry.first == room; });
        if (known == tried.end()) {
            if (search.isOver())
                break;
            known = tried.insert(tried.end(),
                {room, tablesFor(search, room, round, steps, [&](const auto &rules, Patience &patience) {
                     return find(room, rules, patience);
                 })});
        }
        if (known->second) {
            RoundRefill{seating, round}.seat(*known->second);
            areFewer = true;
        }
    }
    if (areFewer && movedPeople(task, seating) <= task.mostMoved)
        offerEvened(search, std::move(seating));
}

}  // namespace

void keepRules(Search &search, std::int64_t iterations)
{
    if (search.bestScore().broken == 0 || search.isOver())
        return;
    Seating seating = search.best();
    const std::vector<int> rounds = roundsThatBreakRules(search, seating);
    bool areFewer = false;
    const std::int64_t end = search.done() + iterations;
    for (const int round : rounds) {
        if (search.isOver())
            break;
        // What helps one may help all: the first have most time.
        const std::int64_t left = std::max<std::int64_t>(0, end - search.done());
        areFewer
            = TabuRound{search, seating, round}.run(round == rounds.back() ? left : left / 2) || areFewer;
    }
    areFewer = repeatRoundsThatKeepRules(search, seating) || areFewer;
    if (areFewer)
        offerEvened(search, std::move(seating));
}

void seatByRules(Search &search)
{
    seatRoundsAnew(search, stepsOfAllWays,
        [](const RoundRoom &room, const std::vector<HardRule> &rules, Patience &patience) {
            return tablesThatKeep(room, rules, patience);
        });
}

void seatTableByTable(Search &search)
{
    seatRoundsAnew(search, stepsOfTables,
        [](const RoundRoom &room, const std::vector<HardRule> &rules,
            Patience &patience) -> std::optional<std::vector<int>> {
            const auto units = seatingUnits(room, rules);
            if (!units || !TableByTable::fits(room, *units))
                return std::nullopt;
            return TableByTable{room, *units, patience}.tablesOfPeople();
        });
}

}  // namespace tablee::rotation
