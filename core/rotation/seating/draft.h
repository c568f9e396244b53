#pragma once

#include "rotation/planner.h"
#include "rotation/rules/rules.h"
#include "rotation/seating/conflicts.h"
#include "rotation/seating/meeting_counts.h"
#include "rotation/seating/seating.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// What a move would change.
struct Change {
    int broken = 0;
    int excess = 0;
    int moved = 0;

    friend bool operator==(const Change &, const Change &) = default;
};

/// A plan in the making: the seating and all its measures, kept in step with each exchange of two seats.
template <typename Meetings> class Draft {
public:
    /// Throws Stopped when a stop is asked for on the way.
    Draft(const Task &task, Seating seating, const std::stop_token &stop = {});

    const Task &task() const { return *m_task; }
    const Seating &seating() const { return m_seating; }
    typename Meetings::Row times(Person person) const { return m_meetings.row(person, m_seating); }
    const Conflicts &conflicts() const { return m_conflicts; }

    int broken() const { return m_broken; }
    int excess() const { return m_excess; }
    int moved() const { return m_moved; }
    int fresh(Person person) const { return m_fresh[static_cast<std::size_t>(person)]; }  ///< new people met
    int rests(Person person) const { return m_rests[static_cast<std::size_t>(person)]; }
    /// Squares of what people lack to the bound of the worst-off, summed: falls as meetings are shared out
    /// more evenly.
    std::int64_t lack() const { return m_lack; }
    /// How much more that is when two places of a round change hands.
    std::int64_t lackByExchange(int round, Place one, Place other) const;
    Score score() const;

    /// Two people of one round change places; `change` is what that brings.
    void exchange(int round, Place one, Place other, const Change &change);

private:
    void countAll(const std::stop_token &stop);
    void moveBetween(int round, Place from, Place to);
    void part(int round, Person a, Person b);
    void seat(int round, Person a, Person b);
    template <typename Visit> void forEachOtherRound(int round, Person a, Person b, Visit visit) const;
    void addFresh(Person person, int by);
    std::int64_t lackOf(Person person) const { return lackWith(fresh(person)); }
    std::int64_t lackWith(int fresh) const;

    const Task *m_task;
    Seating m_seating;
    Meetings m_meetings;
    Conflicts m_conflicts;
    std::vector<int> m_fresh;
    std::vector<int> m_rests;
    int m_broken = 0;
    int m_excess = 0;
    int m_moved = 0;
    std::int64_t m_lack = 0;
};

extern template class Draft<CountedMeetings>;
extern template class Draft<ComparedMeetings>;

}  // namespace tablee::rotation
