#include "rotation/seating/seating.h"

namespace tablee::rotation {

Seating::Seating(const Problem &problem)
    : m_people{problem.people}
    , m_places(problem.tableSizes.size(), 0)
{
    const std::size_t cells = at(m_people) * problem.tableSizes.size();
    m_persons.assign(cells, nobody);
    m_tableOfPlace.assign(cells, resting);
    m_seats.assign(cells, {-1, nowhere});
    for (const std::vector<int> &sizes : problem.tableSizes) {
        std::vector<Place> &starts = m_tableStarts.emplace_back(1, 0);
        for (const int size : sizes)
            starts.push_back(starts.back() + size);
    }
    for (int round = 0; round < rounds(); ++round) {
        for (Person person = 0; person < m_people; ++person)
            m_places[at(round)] += problem.isPresent(person, round) ? 1 : 0;
        for (int table = 0; table < tables(round); ++table)
            for (Place place = begin(round, table); place < end(round, table); ++place)
                m_tableOfPlace[cell(round, place)] = narrow(table);
    }
}

void Seating::put(int round, Place place, Person person)
{
    m_persons[cell(round, place)] = narrow(person);
    m_seats[cellOf(person, round)] = {narrow(place), narrow(tableAt(round, place))};
}

void Seating::exchange(int round, Place one, Place other)
{
    const Person first = personAt(round, one), second = personAt(round, other);
    put(round, one, second);
    put(round, other, first);
}

std::vector<Round> Seating::toRounds() const
{
    std::vector<Round> plan(m_tableStarts.size());
    std::vector<int> tableOfPerson;
    std::vector<Place> next;
    std::vector<Person> inOrder(at(m_people));
    for (int round = 0; round < rounds(); ++round) {
        tableOfPerson.assign(at(m_people), nowhere);
        for (Place place = 0; place < restBegin(round); ++place)
            tableOfPerson[at(personAt(round, place))] = tableAt(round, place);
        next = m_tableStarts[at(round)];
        for (Person person = 0; person < m_people; ++person)  // one after the other: tables are sorted
            if (const int table = tableOfPerson[at(person)]; table >= 0)
                inOrder[at(next[at(table)]++)] = person;
        plan[at(round)].reserve(at(tables(round)));
        for (int table = 0; table < tables(round); ++table)
            plan[at(round)].emplace_back(
                inOrder.begin() + begin(round, table), inOrder.begin() + end(round, table));
    }
    return plan;
}

}  // namespace tablee::rotation
