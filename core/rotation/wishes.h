#pragma once

#include "rotation/seating.h"
#include "rotation/task.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// What people wish beyond the rules: to share a language with those at their table, and to sit at least once
/// with somebody who offers what they want to learn. Kept in step with each exchange of two seats.
class Wishes {
public:
    /// Whether anybody told a language, or wants what another offers.
    static bool areTold(const Problem &problem);
    /// Whether there is room to keep them in step.
    static bool fit(const Task &task) { return areTold(task.problem) && task.people() <= 1024; }

    Wishes(const Task &task, const Seating &seating);  ///< the task must live longer

    int withoutLanguage() const { return m_withoutLanguage; }  ///< pairs at a table who share none
    int unmet() const { return m_unmet; }  ///< wants that somebody offers, but nobody whom one meets

    /// Two places of a round are about to change hands.
    void exchange(const Seating &seating, int round, Place one, Place other);
    /// Two people are at one table once more, or once less.
    void sit(Person a, Person b, int by);

private:
    std::size_t pair(Person a, Person b) const
    {
        return static_cast<std::size_t>(a) * m_people + static_cast<std::size_t>(b);
    }
    bool offers(Person person, int topic) const
    {
        return m_offers[static_cast<std::size_t>(person) * m_topics + static_cast<std::size_t>(topic)];
    }
    void findLessons();
    void learn(Person learner, Person from, int by);

    std::size_t m_people;
    const std::vector<std::vector<int>> *m_spoken;  ///< of the task; none where nobody told
    std::size_t m_topics = 0;
    std::vector<bool> m_offers;  ///< by person and topic
    std::vector<std::vector<int>> m_wanted;  ///< by person: topics that others offer
    std::vector<std::vector<int>> m_found;  ///< the same: with how many who offer it they sit
    std::size_t m_words = 1;  ///< for a bit for each want of a person
    std::vector<std::uint64_t> m_lessons;  ///< by pair: which wants of the first the second grants
    std::vector<std::uint8_t> m_concerns;  ///< by pair: whether either grants one of the other
    std::vector<std::uint8_t> m_times;  ///< by pair
    int m_withoutLanguage = 0;
    int m_unmet = 0;
};

}  // namespace tablee::rotation
