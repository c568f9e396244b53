#pragma once

#include "rotation/seating/seating.h"

#include <cstdint>
#include <vector>

namespace tablee::rotation {

/// The seats where somebody sits with a person met elsewhere: where a search does best to begin
/// (min-conflicts, Minton and others 1992). Adding, removing and drawing take constant time.
class Conflicts {
public:
    struct Seat {
        int round = 0;
        Person person = 0;
    };

    Conflicts(int rounds, int people)
        : m_people{static_cast<std::size_t>(people)}
        , m_mates(static_cast<std::size_t>(rounds) * m_people, 0)
        , m_position(m_mates.size(), 0)
    {
    }

    bool empty() const { return m_seats.empty(); }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_seats.size()); }
    const Seat &operator[](std::uint32_t index) const { return m_seats[index]; }

    void add(int round, Person a, Person b) { addMate(round, a), addMate(round, b); }
    void remove(int round, Person a, Person b) { removeMate(round, a), removeMate(round, b); }

private:
    std::size_t cell(int round, Person person) const
    {
        return static_cast<std::size_t>(round) * m_people + static_cast<std::size_t>(person);
    }
    void addMate(int round, Person person)
    {
        const std::size_t at = cell(round, person);
        if (m_mates[at]++ > 0)
            return;
        m_position[at] = size();
        m_seats.push_back({round, person});
    }
    void removeMate(int round, Person person)
    {
        const std::size_t at = cell(round, person);
        if (--m_mates[at] > 0)
            return;
        const Seat last = m_seats.back();
        m_seats[m_position[at]] = last;
        m_position[cell(last.round, last.person)] = m_position[at];
        m_seats.pop_back();
    }

    std::size_t m_people;
    std::vector<std::int32_t> m_mates;  ///< by round and person: with how many mates there is a conflict
    std::vector<std::uint32_t> m_position;
    std::vector<Seat> m_seats;
};

}  // namespace tablee::rotation
