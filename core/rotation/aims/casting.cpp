#include "rotation/aims/casting.h"

#include <numeric>
#include <utility>

namespace tablee::rotation {

Casting::Casting(const Task &task, const Seating &plan, const std::stop_token &stop)
    : m_task{task}
    , m_plan{plan}
    , m_wishes{task, plan, stop}
    , m_met(at(task.people()))
    , m_people(m_met.size())
    , m_knows(m_met.size() * m_met.size(), 0)
{
    std::iota(m_people.begin(), m_people.end(), 0);
    for (Person person = 0; person < task.people(); ++person)
        for (const Person other : task.known[at(person)])
            m_knows[pair(person, other)] = 1;
    findMeetings();
}

std::int64_t Casting::missed() const
{
    const AimCounts &weights = m_task.problem.profile.weights;
    return std::int64_t{weights.wantsUnmet} * m_wishes.unmet()
        + std::int64_t{weights.withoutLanguage} * m_wishes.withoutLanguage();
}

Seating Casting::played(const std::vector<Person> &people) const
{
    Seating seating = m_plan;
    for (int round = 0; round < m_plan.rounds(); ++round)
        for (Place place = 0; place < m_plan.places(round); ++place)
            seating.put(round, place, people[at(m_plan.personAt(round, place))]);
    return seating;
}

void Casting::findMeetings()
{
    std::vector<int> times(m_people.size(), 0);
    for (Person part = 0; part < m_task.people(); ++part) {
        for (int round = 0; round < m_plan.rounds(); ++round)
            if (const int table = m_plan.tableOf(round, part); table >= 0)
                for (Place place = m_plan.begin(round, table); place < m_plan.end(round, table); ++place)
                    ++times[at(m_plan.personAt(round, place))];
        times[at(part)] = 0;
        for (Person met = 0; met < m_task.people(); ++met)
            if (const int often = std::exchange(times[at(met)], 0); often > 0) {
                m_met[at(part)].push_back({met, often});
                m_acquaintances += met < part && m_knows[pair(part, met)] != 0 ? 1 : 0;
            }
    }
}

}  // namespace tablee::rotation
