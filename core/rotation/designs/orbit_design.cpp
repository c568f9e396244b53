#include "rotation/designs/orbit_design.h"

namespace tablee::rotation {

namespace {

Round turnedRound(const OrbitDesign &design, const std::vector<Person> &base, int steps)
{
    Round round;
    for (std::size_t place = 0; place < base.size(); ++place) {
        if (place % static_cast<std::size_t>(design.seats) == 0)
            round.emplace_back();
        round.back().push_back(design.turned(base[place], steps));
    }
    return round;
}

Round steadyRound(const OrbitDesign &design, const std::vector<Person> &base)
{
    const std::size_t whole
        = base.size() / static_cast<std::size_t>(design.seats) * static_cast<std::size_t>(design.seats);
    const std::vector<Person> tables(base.begin(), base.begin() + static_cast<std::ptrdiff_t>(whole));
    Round round;
    for (int steps = 0; steps < design.order; ++steps)
        for (Table &table : turnedRound(design, tables, steps))
            round.push_back(std::move(table));
    Table rest;
    for (std::size_t place = whole; place < base.size(); ++place)
        for (int steps = 0; steps < design.order; ++steps)
            rest.push_back(design.turned(base[place], steps));
    for (Person person = design.orbits() * design.order; person < design.people(); ++person)
        rest.push_back(person);
    if (!rest.empty())
        round.push_back(std::move(rest));
    return round;
}

}  // namespace

std::vector<Round> develop(const OrbitDesign &design)
{
    std::vector<Round> rounds;
    for (const std::vector<Person> &base : design.turning)
        for (int steps = 0; steps < design.order; ++steps)
            rounds.push_back(turnedRound(design, base, steps));
    for (const std::vector<Person> &base : design.steady)
        rounds.push_back(steadyRound(design, base));
    return rounds;
}

}  // namespace tablee::rotation
