#pragma once

#include "rotation/problem.h"
#include "rotation/room/validation.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace tablee::rotation {

/// A place in one round: seats of a table are neighbours, tables follow each other, then come the places of
/// those who rest.
using Place = int;

inline constexpr int resting = -1;  ///< in place of a table: sits this round out
inline constexpr int nowhere = -2;  ///< in place of a table: not there, or not seated yet
inline constexpr Person nobody = -1;

/// Who sits where in every round, seen from both sides. Knows nothing of cost.
class Seating {
public:
    explicit Seating(const Problem &problem);

    int people() const { return m_people; }
    int rounds() const { return static_cast<int>(m_tableStarts.size()); }
    int tables(int round) const { return static_cast<int>(m_tableStarts[at(round)].size()) - 1; }
    int places(int round) const { return m_places[at(round)]; }  ///< seats and places to rest
    Place begin(int round, int table) const { return m_tableStarts[at(round)][at(table)]; }
    Place end(int round, int table) const { return m_tableStarts[at(round)][at(table) + 1]; }
    Place restBegin(int round) const { return m_tableStarts[at(round)].back(); }

    Person personAt(int round, Place place) const { return m_persons[cell(round, place)]; }
    int tableAt(int round, Place place) const { return m_tableOfPlace[cell(round, place)]; }
    int tableOf(int round, Person person) const { return m_seats[cellOf(person, round)].table; }
    Place placeOf(int round, Person person) const { return m_seats[cellOf(person, round)].place; }

    /// Whether two people share a table in a round.
    bool together(int round, Person a, Person b) const
    {
        const int table = tableOf(round, a);
        return table >= 0 && table == tableOf(round, b);
    }

    void put(int round, Place place, Person person);
    void exchange(int round, Place one, Place other);

    std::vector<Round> toRounds() const;

private:
    /// Half a word holds every number up to mostPlanned: a congress of 5,000 in 60 rounds is read from the
    /// processor's own memory.
    using Number = std::int16_t;
    static_assert(mostPlanned <= std::numeric_limits<Number>::max());
    struct Seat {
        Number place;
        Number table;
    };

    static Number narrow(int number) { return static_cast<Number>(number); }
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    std::size_t cell(int round, Place place) const { return at(round) * at(m_people) + at(place); }
    std::size_t cellOf(Person person, int round) const
    {
        return at(person) * m_tableStarts.size() + at(round);
    }

    int m_people;
    std::vector<std::vector<Place>> m_tableStarts;  ///< by round; one more than tables
    std::vector<int> m_places;
    std::vector<Number> m_persons;  ///< by round and place
    std::vector<Number> m_tableOfPlace;  ///< by round and place
    std::vector<Seat> m_seats;  ///< by person and round
};

}  // namespace tablee::rotation
