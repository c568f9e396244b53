#include "rotation/designs/orbit_search.h"

#include "rotation/designs/orbit_pairs.h"
#include "rotation/search/cooling.h"

#include <numeric>

namespace tablee::rotation {

namespace {

constexpr Cooling cooling{0xc2000000U, 0xfc280000U, 48};
constexpr int mostTurned = 256;
constexpr std::int64_t iterationsOfPair = 6'000;  ///< an attempt takes so many for each pair to be placed

/// One attempt: base rounds by chance, annealed until no pair of orbits comes twice.
class BaseRounds {
public:
    BaseRounds(OrbitDesign design, Search &search)
        : m_design{std::move(design)}
        , m_pairs{m_design}
        , m_search{search}
    {
        for (std::vector<Person> &base : m_design.turning) {
            base.resize(static_cast<std::size_t>(m_design.people()));
            std::iota(base.begin(), base.end(), 0);
            shuffle(base, search.random);
        }
        for (std::vector<Person> &base : m_design.steady) {
            for (int orbit = 0; orbit < m_design.orbits(); ++orbit)
                base.push_back(turnedByChance(orbit * m_design.order));
            shuffle(base, search.random);
        }
        for (std::size_t index = 0; index < rounds(); ++index)
            countRound(index);
    }

    bool isDone() const { return m_repeats == 0; }
    OrbitDesign take() { return std::move(m_design); }

    void anneal(std::int64_t iterations)
    {
        coolDown(
            cooling, m_search.stride(), iterations, [this] { return isDone() || m_search.isOver(); },
            [this](const Acceptance &accepts) {
                for (std::int64_t step = 0; step < m_search.stride() && !isDone(); ++step)
                    tryOne(accepts);
                m_search.count(m_search.stride());
            });
    }

private:
    std::size_t rounds() const { return m_design.turning.size() + m_design.steady.size(); }
    bool isSteady(std::size_t round) const { return round >= m_design.turning.size(); }
    std::vector<Person> &base(std::size_t round)
    {
        return isSteady(round) ? m_design.steady[round - m_design.turning.size()] : m_design.turning[round];
    }
    std::size_t seats() const { return static_cast<std::size_t>(m_design.seats); }
    std::size_t wholeTables(std::size_t places) const { return places / seats() * seats(); }
    std::uint32_t below(std::size_t bound)
    {
        return m_search.random.below(static_cast<std::uint32_t>(bound));
    }
    Person turnedByChance(Person person)
    {
        return m_design.turned(person, static_cast<int>(below(static_cast<std::size_t>(m_design.order))));
    }

    void countRound(std::size_t round)
    {
        const std::vector<Person> all = base(round);
        std::vector<Person> &growing = base(round);
        growing.clear();  // one after the other takes a place, so that each pair is counted once
        for (const Person person : all) {
            growing.push_back(person);
            m_repeats += sit(round, growing.size() - 1, 1, growing.size() - 1);
        }
        if (isSteady(round))
            for (Person a = m_design.orbits() * m_design.order; a < m_design.people(); ++a)
                for (Person b = a + 1; b < m_design.people(); ++b)
                    m_repeats += m_pairs.stay(a, b, 1);
    }

    /// Whoever is at `place` sits down with the others of the table that are before `end`, or gets up.
    int sit(std::size_t round, std::size_t place, int by, std::size_t end)
    {
        const std::vector<Person> &seated = base(round);
        if (isSteady(round) && place >= wholeTables(static_cast<std::size_t>(m_design.orbits())))
            return sitAtSteadyTable(seated, place, by, end);
        int change = 0;
        const std::size_t first = place / seats() * seats();
        for (std::size_t mate = first; mate < std::min(first + seats(), end); ++mate)
            if (mate != place)
                change += m_pairs.turn(seated[place], seated[mate], by);
        return change;
    }

    /// A whole orbit sits down at the one table that stays what it is.
    int sitAtSteadyTable(const std::vector<Person> &seated, std::size_t place, int by, std::size_t end)
    {
        int change = 0;
        const Person person = seated[place];
        for (int steps = 1; steps <= m_design.order / 2; ++steps)
            change += m_pairs.stay(person, m_design.turned(person, steps), by);
        for (std::size_t mate = wholeTables(static_cast<std::size_t>(m_design.orbits())); mate < end; ++mate)
            for (int steps = 0; mate != place && steps < m_design.order; ++steps)
                change += m_pairs.stay(person, m_design.turned(seated[mate], steps), by);
        for (Person fixed = m_design.orbits() * m_design.order; fixed < m_design.people(); ++fixed)
            change += m_pairs.stay(person, fixed, by);
        return change;
    }

    int replace(std::size_t round, std::size_t place, Person person)
    {
        std::vector<Person> &seated = base(round);
        const int change = sit(round, place, -1, seated.size());
        seated[place] = person;
        return change + sit(round, place, 1, seated.size());
    }

    void tryOne(const Acceptance &accepts)
    {
        const std::size_t round = below(rounds());
        std::vector<Person> &seated = base(round);
        const std::size_t one = below(seated.size());
        std::size_t other = below(seated.size());
        if (isSteady(round) && below(2) == 0)
            other = one;  // only turned
        else if (one / seats() == other / seats())
            return;
        const Person first = seated[one], second = seated[other];
        int change = replace(round, one, isSteady(round) ? turnedByChance(second) : second);
        if (other != one)
            change += replace(round, other, isSteady(round) ? turnedByChance(first) : first);
        m_repeats += change;
        if (accepts(weightOfExcess * change, m_search.random))
            return;
        m_repeats += replace(round, one, first);
        if (other != one)
            m_repeats += replace(round, other, second);
    }

    OrbitDesign m_design;
    OrbitPairs m_pairs;
    Search &m_search;
    int m_repeats = 0;
};

}  // namespace

std::optional<OrbitDesign> searchOrbits(
    int tables, int seats, int wanted, Search &search, std::int64_t iterations)
{
    const int people = tables * seats;
    if (people > mostTurned || seats < 2 || wanted < 1 || wanted * (seats - 1) > people - 1)
        return std::nullopt;
    const std::vector<OrbitDesign> shapes = orbitShapes(tables, seats, wanted);
    const std::int64_t end = search.done() + iterations;
    while (search.done() < end && !shapes.empty())
        for (const OrbitDesign &shape : shapes) {
            if (search.done() >= end || search.isOver())
                return std::nullopt;
            BaseRounds rounds{shape, search};
            const std::int64_t pairs
                = static_cast<std::int64_t>(people) * wanted / shape.order * (seats - 1) / 2;
            rounds.anneal(
                std::min(end - search.done(), iterationsOfPair * std::max<std::int64_t>(pairs, 10)));
            if (rounds.isDone())
                return rounds.take();
        }
    return std::nullopt;
}

}  // namespace tablee::rotation
