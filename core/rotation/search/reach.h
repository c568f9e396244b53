#pragma once

#include "foundation/random.h"
#include "rotation/room/task.h"
#include "rotation/seating/seating.h"

#include <algorithm>
#include <stop_token>
#include <vector>

namespace tablee::rotation {

/// How many people each person sits with over all rounds, counting them each time: nobody meets more. Where
/// tables differ in size, whoever sits at the small ones too often falls short of what the worst-off could
/// meet, however few meetings repeat.
class Reach {
public:
    Reach(const Task &task, const Seating &seating);

    /// By how many people all of them together fall short.
    int lack() const { return m_lack; }
    bool isShort(Person person) const { return lackOf(person, 0) > 0; }

    /// How much more is lacking when two places of a round change hands.
    int lackByExchange(const Seating &seating, int round, Place one, Place other) const;
    /// To be told before the exchange is made.
    void exchange(const Seating &seating, int round, Place one, Place other);

private:
    int lackOf(Person person, int more) const
    {
        return std::max(0, m_enough - m_beside[static_cast<std::size_t>(person)] - more);
    }

    int m_enough;  ///< the bound of the worst-off
    int m_lack = 0;
    std::vector<int> m_beside;  ///< by person
};

/// The same seating, but that whoever is short of reach has changed places with people who can spare it, as
/// far as no rule is broken for it and nobody leaves the table announced. `stop` ends it where it is.
Seating withReachSharedOut(const Task &task, Seating seating, Random &random, const std::stop_token &stop);

}  // namespace tablee::rotation
