#include "rotation/seating/draft.h"

#include "rotation/seating/announced_round.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

constexpr Person peopleBetweenLooks = 32;  ///< so many are counted before the stop token is looked at again

}  // namespace

template <typename Meetings>
Draft<Meetings>::Draft(const Task &task, Seating seating, const std::stop_token &stop)
    : m_task{&task}
    , m_seating{std::move(seating)}
    , m_meetings{task}
    , m_conflicts{task.rounds(), task.people()}
    , m_fresh(static_cast<std::size_t>(task.people()), 0)
    , m_rests(static_cast<std::size_t>(task.people()), 0)
    , m_broken{brokenRules(task, m_seating, Patience::untilStopped(stop))}
    , m_moved{movedPeople(task, m_seating)}
{
    countAll(stop);
    for (Person person = 0; person < task.people(); ++person)
        m_lack += lackOf(person);
}

/// Person by person with one row of marks, for comparing all pairs of thousands of people would take longer
/// than whoever stops a search wants to wait.
template <typename Meetings> void Draft<Meetings>::countAll(const std::stop_token &stop)
{
    std::vector<int> times(m_fresh.size(), 0);
    std::vector<std::pair<int, Person>> mates;  // with the round
    for (Person person = 0; person < m_task->people(); ++person) {
        if (person % peopleBetweenLooks == 0 && stop.stop_requested())
            throw Stopped{};
        const Acquaintances::List known = m_task->known[static_cast<std::size_t>(person)];
        for (const Person other : known)
            times[static_cast<std::size_t>(other)] = 1;
        mates.clear();
        for (int round = 0; round < m_seating.rounds(); ++round)
            if (const int table = m_seating.tableOf(round, person); table >= 0)
                for (Place place = m_seating.begin(round, table); place < m_seating.end(round, table);
                     ++place)
                    if (const Person mate = m_seating.personAt(round, place); mate != person)
                        mates.emplace_back(round, mate);
        for (const auto &[round, mate] : mates) {
            const int before = times[static_cast<std::size_t>(mate)]++;
            m_fresh[static_cast<std::size_t>(person)] += before == 0 ? 1 : 0;
            m_excess += before > 0 && person < mate ? 1 : 0;
            if (person < mate)
                m_meetings.sat(person, mate);
        }
        for (const auto &[round, mate] : mates)
            if (person < mate && times[static_cast<std::size_t>(mate)] >= 2)
                m_conflicts.add(round, person, mate);
        for (const auto &[round, mate] : mates)
            times[static_cast<std::size_t>(mate)] = 0;
        for (const Person other : known)
            times[static_cast<std::size_t>(other)] = 0;
    }
    for (int round = 0; round < m_seating.rounds(); ++round)
        for (Place place = m_seating.restBegin(round); place < m_seating.places(round); ++place)
            ++m_rests[static_cast<std::size_t>(m_seating.personAt(round, place))];
}

template <typename Meetings> Score Draft<Meetings>::score() const
{
    const int worst = m_fresh.empty() ? 0 : *std::min_element(m_fresh.begin(), m_fresh.end());
    return {m_broken, m_excess, m_task->bounds.worstOff - worst, m_moved};
}

template <typename Meetings>
void Draft<Meetings>::exchange(int round, Place one, Place other, const Change &change)
{
    moveBetween(round, one, other);
    moveBetween(round, other, one);
    m_seating.exchange(round, one, other);
    m_broken += change.broken;
    m_moved += change.moved;
}

/// Counts what the person at `from` loses there and gains at the table of `to`, where somebody else gets up.
template <typename Meetings> void Draft<Meetings>::moveBetween(int round, Place from, Place to)
{
    const Person person = m_seating.personAt(round, from);
    const int left = m_seating.tableAt(round, from), joined = m_seating.tableAt(round, to);
    if (left == resting)
        --m_rests[static_cast<std::size_t>(person)];
    else
        for (Place place = m_seating.begin(round, left); place < m_seating.end(round, left); ++place)
            if (place != from)
                part(round, person, m_seating.personAt(round, place));
    if (joined == resting)
        ++m_rests[static_cast<std::size_t>(person)];
    else
        for (Place place = m_seating.begin(round, joined); place < m_seating.end(round, joined); ++place)
            if (place != to)
                seat(round, person, m_seating.personAt(round, place));
}

template <typename Meetings> void Draft<Meetings>::part(int round, Person a, Person b)
{
    const int before = times(a)[b];
    m_meetings.parted(a, b);
    if (before == 1) {
        addFresh(a, -1);
        addFresh(b, -1);
        return;
    }
    --m_excess;
    m_conflicts.remove(round, a, b);
    if (before == 2)
        forEachOtherRound(round, a, b, [&](int other) { m_conflicts.remove(other, a, b); });
}

template <typename Meetings> void Draft<Meetings>::seat(int round, Person a, Person b)
{
    const int before = times(a)[b];
    m_meetings.sat(a, b);
    if (before == 0) {
        addFresh(a, 1);
        addFresh(b, 1);
        return;
    }
    ++m_excess;
    m_conflicts.add(round, a, b);
    if (before == 1)
        forEachOtherRound(round, a, b, [&](int other) { m_conflicts.add(other, a, b); });
}

template <typename Meetings>
template <typename Visit>
void Draft<Meetings>::forEachOtherRound(int round, Person a, Person b, Visit visit) const
{
    for (int other = 0; other < m_seating.rounds(); ++other)
        if (other != round && m_seating.together(other, a, b))
            visit(other);
}

template <typename Meetings> void Draft<Meetings>::addFresh(Person person, int by)
{
    m_lack -= lackOf(person);
    m_fresh[static_cast<std::size_t>(person)] += by;
    m_lack += lackOf(person);
}

template <typename Meetings>
std::int64_t Draft<Meetings>::lackByExchange(int round, Place one, Place other) const
{
    const Person a = m_seating.personAt(round, one), b = m_seating.personAt(round, other);
    int freshOfA = fresh(a), freshOfB = fresh(b);
    std::int64_t change = -lackOf(a) - lackOf(b);
    const auto exchangeAt = [&](Place place, Person leaves, int &freshOfLeaver, Person comes,
                                int &freshOfComer) {
        const int table = m_seating.tableAt(round, place);
        if (table == resting)
            return;
        const auto timesOfLeaver = times(leaves), timesOfComer = times(comes);
        for (Place mate = m_seating.begin(round, table); mate < m_seating.end(round, table); ++mate) {
            if (mate == place)
                continue;
            const Person person = m_seating.personAt(round, mate);
            const int lost = timesOfLeaver[person] == 1 ? 1 : 0, won = timesOfComer[person] == 0 ? 1 : 0;
            freshOfLeaver -= lost;
            freshOfComer += won;
            if (won != lost)
                change += lackWith(fresh(person) + won - lost) - lackOf(person);
        }
    };
    exchangeAt(one, a, freshOfA, b, freshOfB);
    exchangeAt(other, b, freshOfB, a, freshOfA);
    return change + lackWith(freshOfA) + lackWith(freshOfB);
}

template <typename Meetings> std::int64_t Draft<Meetings>::lackWith(int fresh) const
{
    const std::int64_t missing = std::max(0, m_task->bounds.worstOff - fresh);
    return missing * missing;
}

template class Draft<CountedMeetings>;
template class Draft<ComparedMeetings>;

}  // namespace tablee::rotation
