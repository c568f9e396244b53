#include "rotation/seat_greedily.h"

#include "rotation/meeting_counts.h"
#include "rotation/resting_turns.h"
#include "rotation/rules.h"

#include <algorithm>
#include <limits>

namespace tablee::rotation {

namespace {

constexpr int mostTablesLookedAt = 24;
constexpr int costOfBroken = 1000;

/// Seats one round; the rounds before it are seated already.
template <typename Meetings> class RoundFiller {
public:
    RoundFiller(const Task &task, Seating &seating, const Meetings &meetings, Random &random, int round)
        : m_task{task}
        , m_seating{seating}
        , m_meetings{meetings}
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

    void seatAsBefore(const Round &before)
    {
        for (std::size_t table = 0; table < before.size() && table < m_next.size(); ++table)
            for (const Person person : before[table])
                if (person >= 0 && person < m_task.people() && isWaiting(person))
                    seatAt(static_cast<int>(table), person);
    }

    void seatOthers(const std::stop_token &stop)
    {
        std::vector<Person> waiting;
        for (Person person = 0; person < m_task.people(); ++person)
            if (isWaiting(person))
                waiting.push_back(person);
        shuffle(waiting, m_random);
        std::stable_partition(
            waiting.begin(), waiting.end(), [this](Person person) { return isBound(person); });
        for (const Person person : waiting) {
            if (isWaiting(person))
                seatWithGroup(person, stop);
        }
    }

private:
    bool isWaiting(Person person) const
    {
        return m_task.problem.isPresent(person, m_round) && m_seating.placeOf(m_round, person) < 0;
    }
    bool isBound(Person person) const
    {
        const auto at = static_cast<std::size_t>(person);
        return !m_task.fixedTables[at].empty() || !m_task.together[at].empty();
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
            std::erase(m_open, table);
        return true;
    }

    /// One person, and at once those who belong to that person, while their table has room.
    void seatWithGroup(Person person, const std::stop_token &stop)
    {
        const auto at = static_cast<std::size_t>(person);
        seatAt(stop.stop_requested() ? m_open.front() : bestTable(person), person);
        for (const Person mate : m_task.together[at])
            if (isWaiting(mate) && m_task.fixedTables[static_cast<std::size_t>(mate)].empty()
                && room(m_seating.tableOf(m_round, person)) > 0)
                seatAt(m_seating.tableOf(m_round, person), mate);
    }

    int bestTable(Person person)
    {
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
        for (int step = 0; step < std::min(tables, mostTablesLookedAt); ++step)
            look(m_open[static_cast<std::size_t>((from + step) % tables)]);
        return best;
    }

    int costAt(Person person, int table) const
    {
        const auto times = m_meetings.row(person, m_seating);
        int cost = costOfBroken * brokenAt(m_task, m_seating, m_round, person, table, nobody);
        for (Place place = m_seating.begin(m_round, table); place < m_next[static_cast<std::size_t>(table)];
             ++place)
            cost += times[m_seating.personAt(m_round, place)];
        return cost;
    }

    const Task &m_task;
    Seating &m_seating;
    const Meetings &m_meetings;
    Random &m_random;
    int m_round;
    std::vector<Place> m_next;  ///< by table: its first free seat
    std::vector<int> m_open;  ///< tables with a free seat
};

template <typename Meetings> void countRound(Meetings &meetings, const Seating &seating, int round)
{
    for (Place place = 0; place < seating.restBegin(round); ++place)
        for (Place mate = place + 1; mate < seating.end(round, seating.tableAt(round, place)); ++mate)
            meetings.sat(seating.personAt(round, place), seating.personAt(round, mate));
}

}  // namespace

template <typename Meetings>
Seating seatGreedily(const Task &task, Random &random, const std::stop_token &stop)
{
    Seating seating{task.problem};
    Meetings meetings{task};
    const std::vector<std::vector<Person>> turns = restingTurns(task, random);
    for (int round = 0; round < task.rounds(); ++round) {
        const auto at = static_cast<std::size_t>(round);
        RoundFiller<Meetings> filler{task, seating, meetings, random, round};
        filler.rest(turns[at]);
        if (round == 0 && task.start.announced)
            filler.seatAsBefore(*task.start.announced);
        else if (at < task.start.warm.size())
            filler.seatAsBefore(task.start.warm[at]);
        filler.seatOthers(stop);
        countRound(meetings, seating, round);
    }
    return seating;
}

template Seating seatGreedily<CountedMeetings>(const Task &, Random &, const std::stop_token &);
template Seating seatGreedily<ComparedMeetings>(const Task &, Random &, const std::stop_token &);

}  // namespace tablee::rotation
