#pragma once

#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

// How often two people sit together over all rounds, knowing each other from before counting as once more.
// How much more often they met before decides nothing, but for CountedMeetings that it was more than once.
// Two ways to know it, one door: a row of a table that is kept up to date, fast; or a look at the seating
// each time, small.

/// Above, pairs are compared rather than counted.
inline constexpr int mostPeopleCounted = 2048;

/// One byte for each pair; for up to `mostPeopleCounted`.
class CountedMeetings {
public:
    class Row {
    public:
        explicit Row(const std::uint8_t *times)
            : m_times{times}
        {
        }
        int operator[](Person other) const { return m_times[other]; }

    private:
        const std::uint8_t *m_times;
    };

    explicit CountedMeetings(const Task &task)
        : m_people{static_cast<std::size_t>(task.people())}
        , m_times(m_people * m_people, 0)
    {
        for (Person person = 0; person < task.people(); ++person)
            for (const Person other : task.known[static_cast<std::size_t>(person)])
                m_times[cell(person, other)] = 1;
        for (Person person = 0; person < task.people(); ++person)
            for (const Person other : task.metTwice[static_cast<std::size_t>(person)])
                m_times[cell(person, other)] = 2;
    }

    Row row(Person person, const Seating &) const { return Row{&m_times[cell(person, 0)]}; }
    void sat(Person a, Person b) { ++m_times[cell(a, b)], ++m_times[cell(b, a)]; }
    void parted(Person a, Person b) { --m_times[cell(a, b)], --m_times[cell(b, a)]; }

private:
    std::size_t cell(Person a, Person b) const
    {
        return static_cast<std::size_t>(a) * m_people + static_cast<std::size_t>(b);
    }

    std::size_t m_people;
    std::vector<std::uint8_t> m_times;
};

/// Nothing kept: compares the tables of two people round by round. For thousands of people, who would need a
/// table of many million pairs of which few ever meet.
class ComparedMeetings {
public:
    class Row {
    public:
        Row(const Task &task, const Seating &seating, Person person)
            : m_task{task}
            , m_seating{seating}
            , m_person{person}
        {
        }
        int operator[](Person other) const
        {
            int times = m_task.know(m_person, other) ? 1 : 0;
            for (int round = 0; round < m_seating.rounds(); ++round)
                times += m_seating.together(round, m_person, other) ? 1 : 0;
            return times;
        }

    private:
        const Task &m_task;
        const Seating &m_seating;
        Person m_person;
    };

    explicit ComparedMeetings(const Task &task)
        : m_task{&task}
    {
    }

    Row row(Person person, const Seating &seating) const { return Row{*m_task, seating, person}; }
    void sat(Person, Person) { }
    void parted(Person, Person) { }

private:
    const Task *m_task;
};

}  // namespace tablee::rotation
