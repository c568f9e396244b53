#pragma once

#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// What people wish beyond the rules: to share a language with those at their table, and to sit at least once
/// with somebody who offers what they want to learn. Kept in step with each exchange of two seats.
class Wishes {
public:
    /// Whether anything was told, and there is room to keep it in step.
    static bool fit(const Task &task) { return task.lessons && task.people() <= 1024; }

    struct Missed {
        int withoutLanguage = 0;
        int unmet = 0;
    };
    /// The same, counted once.
    static Missed countIn(const Task &task, const Seating &seating);

    /// The task must live longer. Throws Stopped when a stop is asked for on the way.
    Wishes(const Task &task, const Seating &seating, const std::stop_token &stop = {});

    int withoutLanguage() const { return m_withoutLanguage; }  ///< pairs at a table who share none
    int unmet() const { return m_unmet; }  ///< wants that somebody offers, but nobody whom one meets

    /// How many more wants would be unmet if two places of a round changed hands; done and taken back.
    int unmetByExchange(const Seating &seating, int round, Place one, Place other);
    /// Two places of a round are about to change hands.
    void exchange(const Seating &seating, int round, Place one, Place other);
    /// Two people are at one table once more, or once less.
    void sit(Person a, Person b, int by);

private:
    struct Meeting {
        Person one;
        Person other;
        int by;
    };

    void learn(Person learner, Person from, int by);
    void learnBoth(const Meeting &meeting, int times);

    std::size_t cell(Person a, Person b) const
    {
        return static_cast<std::size_t>(a) * m_people + static_cast<std::size_t>(b);
    }

    const Lessons *m_lessons;  ///< of the task
    std::size_t m_people;
    std::vector<std::uint16_t> m_found;  ///< by person and topic: with how many who grant it they sit
    static constexpr std::uint8_t unconcerned = 255;  ///< more often than any two can meet
    std::vector<std::uint8_t> m_times;  ///< by pair, where either grants a want of the other
    std::vector<Meeting> m_tried;
    int m_withoutLanguage = 0;
    int m_unmet = 0;
};

}  // namespace tablee::rotation
