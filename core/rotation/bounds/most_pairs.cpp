#include "rotation/bounds/most_pairs.h"

#include "rotation/room/bit_rows.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace tablee::rotation {

namespace {

constexpr int mostCompared = 512;
constexpr int passes = 3;

/// To which side of the argument somebody belongs: bound by what they have, by half of it, or by whom there
/// is.
enum class Side { Few, Half, All };

class PairCount {
public:
    PairCount(const Problem &problem, const Acquaintances &known, const ForcedMeetings &forced,
        std::vector<std::int64_t> capacity)
        : m_people{problem.people}
        , m_capacity{std::move(capacity)}
        , m_mayMeet{static_cast<std::size_t>(m_people), static_cast<std::size_t>(m_people)}
    {
        putOn(std::vector<Side>(m_capacity.size(), Side::Half));
        const WaysToStay ways{problem};
        for (Person person = 0; person < m_people; ++person)
            for (Person other = 0; other < m_people; ++other)
                if (person != other && ways.areEverTogether(person, other))
                    m_mayMeet.add(person, static_cast<std::size_t>(other));
        for (Person person = 0; person < m_people; ++person) {
            for (const Person other : known[at(person)])
                leaveOut(person, other);
            for (const Person other : forced.never[at(person)])
                leaveOut(person, other);
        }
        for (const auto &[one, other] : forced.meet)
            if (m_mayMeet.has(one, at(other))) {
                leaveOut(one, other);
                --m_capacity[at(one)], --m_capacity[at(other)];
                ++m_forced;
            }
        for (std::int64_t &left : m_capacity)
            left = std::max<std::int64_t>(0, left);  // rules that no plan keeps
    }

    std::int64_t most()
    {
        std::int64_t least = bound();
        for (int pass = 0; pass < passes; ++pass) {
            chooseSides();
            least = std::min(least, bound());
        }
        return m_forced + least;
    }

private:
    static std::size_t at(Person person) { return static_cast<std::size_t>(person); }

    void leaveOut(Person one, Person other)
    {
        m_mayMeet.remove(one, at(other));
        m_mayMeet.remove(other, at(one));
    }

    std::int64_t mayMeet(Person person, Side side) const
    {
        const std::uint64_t *others = m_mayMeet.row(person), *those = m_those.row(static_cast<int>(side));
        std::int64_t count = 0;
        for (std::size_t word = 0; word < m_mayMeet.words(); ++word)
            count += std::popcount(others[word] & those[word]);
        return count;
    }

    /// Everybody goes to the side where they count least, the others staying where they are.
    void chooseSides()
    {
        std::vector<Side> sides;
        for (Person person = 0; person < m_people; ++person) {
            const std::int64_t ofAll = mayMeet(person, Side::All), ofHalf = mayMeet(person, Side::Half);
            const std::int64_t has = m_capacity[at(person)];
            sides.push_back(has < ofAll ? Side::Few : has >= ofAll + ofHalf ? Side::All : Side::Half);
        }
        putOn(std::move(sides));
    }

    void putOn(std::vector<Side> sides)
    {
        m_sides = std::move(sides);
        m_those = BitRows{3, m_sides.size()};
        for (std::size_t person = 0; person < m_sides.size(); ++person)
            m_those.add(static_cast<int>(m_sides[person]), person);
    }

    std::int64_t bound() const
    {
        std::int64_t whole = 0, ends = 0;
        for (Person person = 0; person < m_people; ++person) {
            const Side side = m_sides[at(person)];
            if (side == Side::Few)
                whole += m_capacity[at(person)];
            else if (side == Side::Half)
                ends += m_capacity[at(person)];
            else
                ends += mayMeet(person, Side::All) + mayMeet(person, Side::Half);
        }
        return whole + ends / 2;
    }

    int m_people;
    std::vector<std::int64_t> m_capacity;
    BitRows m_mayMeet;
    std::vector<Side> m_sides;  ///< by person
    BitRows m_those;  ///< by side: who is on it
    std::int64_t m_forced = 0;  ///< pairs who meet in any case
};

}  // namespace

std::int64_t mostPairsWithin(const Problem &problem, const Acquaintances &known, const ForcedMeetings &forced,
    const std::vector<std::int64_t> &capacity, Patience &patience)
{
    if (problem.people > mostCompared)
        return std::numeric_limits<std::int64_t>::max();
    patience.spend(std::int64_t{problem.people} * problem.people);
    return PairCount{problem, known, forced, capacity}.most();
}

}  // namespace tablee::rotation
