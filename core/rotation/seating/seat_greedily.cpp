#include "rotation/seating/seat_greedily.h"

#include "rotation/rules/rules.h"
#include "rotation/seating/resting_turns.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace tablee::rotation {

namespace {

constexpr int fewestTablesLookedAt = 24;
constexpr int costOfBroken = 1000;

/// How often one person met each other, in the rounds up to one: marked anew for each person, so that nothing
/// has to be kept for every pair.
class MeetingMarks {
public:
    explicit MeetingMarks(const Task &task)
        : m_task{task}
        , m_times(static_cast<std::size_t>(task.people()), 0)
    {
    }

    int operator[](Person other) const { return m_times[static_cast<std::size_t>(other)]; }

    void mark(const Seating &seating, Person person, int rounds)
    {
        for (const Person other : m_marked)
            m_times[static_cast<std::size_t>(other)] = 0;
        const Acquaintances::List known = m_task.known[static_cast<std::size_t>(person)];
        m_marked.assign(known.begin(), known.end());
        for (int round = 0; round < rounds; ++round)
            if (const int table = seating.tableOf(round, person); table >= 0)
                for (Place place = seating.begin(round, table); place < seating.end(round, table); ++place)
                    m_marked.push_back(seating.personAt(round, place));
        for (const Person other : m_marked)
            ++m_times[static_cast<std::size_t>(other)];
    }

private:
    const Task &m_task;
    std::vector<int> m_times;
    std::vector<Person> m_marked;
};

/// Seats one round; the rounds before it are seated already.
class RoundFiller {
public:
    RoundFiller(const Task &task, Seating &seating, MeetingMarks &met, Random &random, int round)
        : m_task{task}
        , m_seating{seating}
        , m_met{met}
        , m_random{random}
        , m_round{round}
    {
        for (int table = 0; table < seating.tables(round); ++table) {
            m_next.push_back(seating.begin(round, table));
            if (seating.end(round, table) > seating.begin(round, table))
                m_open.push_back(table);
        }
    }

    void rest(const std::vector<Person> &people)
    {
        Place place = m_seating.restBegin(m_round);
        for (const Person person : people)
            m_seating.put(m_round, place++, person);
    }

    /// Each at the table they were told.
    void seatAsTold(const Round &announced)
    {
        for (std::size_t table = 0; table < announced.size() && table < m_next.size(); ++table)
            seatThoseWaiting(announced[table], static_cast<int>(table));
    }

    /// Each with the neighbours they had. Who sits at which table matters less: where a table is to be
    /// smaller or larger than it was, those take it who are as many.
    void seatAsBefore(const Round &before)
    {
        const std::vector<int> tables = tablesFor(before);
        for (std::size_t group = 0; group < before.size(); ++group)
            if (tables[group] >= 0)
                seatThoseWaiting(before[group], tables[group]);
    }

    /// Whoever has no seat yet takes the next one that is free: nobody waits for better.
    void seatAnyhow()
    {
        int table = 0;
        for (Person person = 0; person < m_task.people(); ++person)
            if (isWaiting(person)) {
                while (room(table) <= 0)
                    ++table;
                m_seating.put(m_round, m_next[static_cast<std::size_t>(table)]++, person);
            }
    }

    void seatOthers(const std::stop_token &stop)
    {
        std::vector<Person> waiting;
        for (Person person = 0; person < m_task.people(); ++person)
            if (isWaiting(person))
                waiting.push_back(person);
        shuffle(waiting, m_random);
        if (m_task.hasRules())
            std::stable_partition(
                waiting.begin(), waiting.end(), [this](Person person) { return isBound(person); });
        for (const Person person : waiting)
            if (stop.stop_requested())
                return seatAnyhow();
            else if (!hasRules(person) || isWaiting(person))  // a group may have taken them along
                seatWithGroup(person);
    }

private:
    bool isWaiting(Person person) const
    {
        return person >= 0 && person < m_task.people() && m_task.problem.isPresent(person, m_round)
            && m_seating.placeOf(m_round, person) < 0;
    }
    bool hasRules(Person person) const { return m_task.boundByRules[static_cast<std::size_t>(person)]; }
    bool isBound(Person person) const
    {
        const auto at = static_cast<std::size_t>(person);
        return hasRules(person) && (!m_task.fixedTables[at].empty() || !m_task.together[at].empty());
    }
    int room(int table) const
    {
        return m_seating.end(m_round, table) - m_next[static_cast<std::size_t>(table)];
    }

    bool seatAt(int table, Person person)
    {
        if (room(table) <= 0)
            return false;
        m_seating.put(m_round, m_next[static_cast<std::size_t>(table)]++, person);
        if (room(table) == 0)
            m_open.erase(std::lower_bound(m_open.begin(), m_open.end(), table));
        return true;
    }

    void seatThoseWaiting(const Table &group, int table)
    {
        for (const Person person : group)
            if (isWaiting(person))
                seatAt(table, person);
    }

    int waitingOf(const Table &group) const
    {
        return static_cast<int>(
            std::count_if(group.begin(), group.end(), [this](Person person) { return isWaiting(person); }));
    }

    bool belongsTo(int table, const Table &group) const
    {
        return std::any_of(group.begin(), group.end(), [&](Person person) {
            if (!isWaiting(person))
                return false;
            const std::vector<int> &own = m_task.fixedTables[static_cast<std::size_t>(person)];
            return std::find(own.begin(), own.end(), table) != own.end();
        });
    }

    /// By group: its table, -1 where there is none for it. Groups whose table is as large as they are keep
    /// it, and those with somebody who belongs there; the largest of the others takes the largest table left,
    /// and so on.
    std::vector<int> tablesFor(const Round &groups) const
    {
        std::vector<int> tables(groups.size(), -1), others, left;
        for (int group = 0; group < static_cast<int>(groups.size()); ++group) {
            const Table &people = groups[static_cast<std::size_t>(group)];
            const bool isOpen = std::binary_search(m_open.begin(), m_open.end(), group);
            if (isOpen && (waitingOf(people) == room(group) || belongsTo(group, people)))
                tables[static_cast<std::size_t>(group)] = group;
            else
                others.push_back(group);
        }
        // A group that has a table so far has the one of its own number.
        std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(left), [&](int table) {
            return static_cast<std::size_t>(table) >= tables.size()
                || tables[static_cast<std::size_t>(table)] < 0;
        });
        const auto people = [&](int group) {
            return waitingOf(groups[static_cast<std::size_t>(group)]);
        };
        std::stable_sort(
            others.begin(), others.end(), [&](int one, int other) { return people(one) > people(other); });
        std::stable_sort(
            left.begin(), left.end(), [this](int one, int other) { return room(one) > room(other); });
        for (std::size_t rank = 0; rank < std::min(others.size(), left.size()); ++rank)
            tables[static_cast<std::size_t>(others[rank])] = left[rank];
        return tables;
    }

    /// One person, and at once those who belong to that person, while their table has room.
    void seatWithGroup(Person person)
    {
        const auto at = static_cast<std::size_t>(person);
        seatAt(bestTable(person), person);
        if (!hasRules(person))
            return;
        for (const Person mate : m_task.together[at])
            if (isWaiting(mate) && m_task.fixedTables[static_cast<std::size_t>(mate)].empty()
                && room(m_seating.tableOf(m_round, person)) > 0)
                seatAt(m_seating.tableOf(m_round, person), mate);
    }

    int bestTable(Person person)
    {
        m_met.mark(m_seating, person, m_round);
        int best = m_open.front(), least = std::numeric_limits<int>::max();
        const auto look = [&](int table) {
            const int cost = costAt(person, table);
            if (cost < least || (cost == least && room(table) > room(best))) {
                least = cost;
                best = table;
            }
        };
        for (const int own : m_task.fixedTables[static_cast<std::size_t>(person)])
            if (own < static_cast<int>(m_next.size()) && room(own) > 0)
                look(own);
        const auto tables = static_cast<int>(m_open.size());
        const int from = static_cast<int>(m_random.below(static_cast<std::uint32_t>(tables)));
        for (int step = 0; step < tables && (step < fewestTablesLookedAt || least > 0); ++step)
            look(m_open[static_cast<std::size_t>((from + step) % tables)]);
        return best;
    }

    int costAt(Person person, int table) const
    {
        int cost = costOfBroken * brokenAt(m_task, m_seating, m_round, person, table, nobody);
        for (Place place = m_seating.begin(m_round, table); place < m_next[static_cast<std::size_t>(table)];
             ++place)
            cost += m_met[m_seating.personAt(m_round, place)];
        return cost;
    }

    const Task &m_task;
    Seating &m_seating;
    MeetingMarks &m_met;
    Random &m_random;
    int m_round;
    std::vector<Place> m_next;  ///< by table: its first free seat
    std::vector<int> m_open;  ///< tables with a free seat, in order
};

}  // namespace

Seating seatGreedily(
    const Task &task, const std::vector<Round> &warm, Random &random, const std::stop_token &stop)
{
    Seating seating{task.problem};
    MeetingMarks met{task};
    const std::vector<std::vector<Person>> turns = restingTurns(task, warm, random);
    for (int round = 0; round < task.rounds(); ++round) {
        const auto at = static_cast<std::size_t>(round);
        RoundFiller filler{task, seating, met, random, round};
        filler.rest(turns[at]);
        if (round == 0 && task.start.announced)
            filler.seatAsTold(*task.start.announced);
        else if (at < warm.size())
            filler.seatAsBefore(warm[at]);
        if (stop.stop_requested())
            filler.seatAnyhow();
        else
            filler.seatOthers(stop);
    }
    return seating;
}

}  // namespace tablee::rotation
