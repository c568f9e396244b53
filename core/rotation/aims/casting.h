#pragma once

#include "rotation/aims/wishes.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// Who takes which part: a part is what one person has in all rounds of a plan, named by the number of
/// whoever had it there. Wishes and how many meet whom they know are kept in step.
class Casting {
public:
    /// The task must live longer, and wishes must fit it. Throws Stopped when a stop is asked for on the way.
    Casting(const Task &task, const Seating &plan, const std::stop_token &stop = {});

    const std::vector<Person> &people() const { return m_people; }  ///< by part
    /// Pairs who meet and knew each other: of the excess, what changes with the parts.
    int acquaintances() const { return m_acquaintances; }
    /// What the profile weighs of the wishes that are not granted.
    std::int64_t missed() const;

    /// The plan as `people` play it, by part.
    Seating played(const std::vector<Person> &people) const;

private:
    friend struct SwapParts;

    struct Met {
        Person part;
        int times;
    };

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    std::size_t pair(Person a, Person b) const { return at(a) * m_people.size() + at(b); }
    void findMeetings();

    const Task &m_task;
    Seating m_plan;
    Wishes m_wishes;
    std::vector<std::vector<Met>> m_met;  ///< by part: the parts it meets
    std::vector<Person> m_people;  ///< by part
    std::vector<std::uint8_t> m_knows;  ///< by pair of people
    int m_acquaintances = 0;
};

}  // namespace tablee::rotation
