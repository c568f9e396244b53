#include "rotation/draft.h"

#include "rotation/announced_round.h"

#include <algorithm>

namespace tablee::rotation {

template <typename Meetings>
Draft<Meetings>::Draft(const Task &task, Seating seating)
    : m_task{&task}
    , m_seating{std::move(seating)}
    , m_meetings{task}
    , m_conflicts{task.rounds(), task.people()}
    , m_fresh(static_cast<std::size_t>(task.people()), 0)
    , m_rests(static_cast<std::size_t>(task.people()), 0)
    , m_broken{brokenRules(task, m_seating)}
    , m_moved{movedPeople(task, m_seating)}
{
    countAll();
    for (Person person = 0; person < task.people(); ++person)
        m_lack += lackOf(person);
}

template <typename Meetings> void Draft<Meetings>::countAll()
{
    const auto forEachPairAtATable = [this](auto visit) {
        for (int round = 0; round < m_seating.rounds(); ++round)
            for (Place place = 0; place < m_seating.restBegin(round); ++place)
                for (Place mate = place + 1; mate < m_seating.end(round, m_seating.tableAt(round, place));
                     ++mate)
                    visit(round, m_seating.personAt(round, place), m_seating.personAt(round, mate));
    };
    forEachPairAtATable([this](int, Person a, Person b) { m_meetings.sat(a, b); });
    forEachPairAtATable([this](int round, Person a, Person b) {
        const int count = times(a)[b];
        if (count >= 2)
            m_conflicts.add(round, a, b);
        if (metBefore(round, a, b))
            return;
        m_excess += count - 1;
        if (!m_task->know(a, b))
            ++m_fresh[static_cast<std::size_t>(a)], ++m_fresh[static_cast<std::size_t>(b)];
    });
    for (int round = 0; round < m_seating.rounds(); ++round)
        for (Place place = m_seating.restBegin(round); place < m_seating.places(round); ++place)
            ++m_rests[static_cast<std::size_t>(m_seating.personAt(round, place))];
}

template <typename Meetings> Score Draft<Meetings>::score() const
{
    const int worst = m_fresh.empty() ? 0 : *std::min_element(m_fresh.begin(), m_fresh.end());
    return {m_broken, m_excess, std::max(0, m_task->bounds.worstOff - worst), m_moved};
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

template <typename Meetings> std::int64_t Draft<Meetings>::lackOf(Person person) const
{
    const std::int64_t missing = std::max(0, m_task->bounds.worstOff - fresh(person));
    return missing * missing;
}

template <typename Meetings> bool Draft<Meetings>::metBefore(int round, Person a, Person b) const
{
    for (int earlier = 0; earlier < round; ++earlier)
        if (m_seating.together(earlier, a, b))
            return true;
    return false;
}

template class Draft<CountedMeetings>;
template class Draft<ComparedMeetings>;

}  // namespace tablee::rotation
