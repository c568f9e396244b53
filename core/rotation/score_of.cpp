#include "rotation/score_of.h"

#include "rotation/announced_round.h"
#include "rotation/rules.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

/// Everybody else is marked with the person who knows them, or who has met them by now.
class Met {
public:
    explicit Met(const Task &task)
        : m_task{task}
        , m_metBy(static_cast<std::size_t>(task.people()), nobody)
    {
    }

    struct Mates {
        int all = 0;
        int fresh = 0;
    };
    Mates count(const Seating &seating, Person person)
    {
        for (const Person other : m_task.known[static_cast<std::size_t>(person)])
            m_metBy[static_cast<std::size_t>(other)] = person;
        m_metBy[static_cast<std::size_t>(person)] = person;
        Mates mates;
        for (int round = 0; round < seating.rounds(); ++round) {
            const int table = seating.tableOf(round, person);
            if (table < 0)
                continue;
            const Place begin = seating.begin(round, table), end = seating.end(round, table);
            for (Place place = begin; place < end; ++place) {
                Person &metBy = m_metBy[static_cast<std::size_t>(seating.personAt(round, place))];
                mates.fresh += metBy != person ? 1 : 0;
                metBy = person;
            }
            mates.all += end - begin - 1;
        }
        return mates;
    }

private:
    const Task &m_task;
    std::vector<Person> m_metBy;
};

}  // namespace

Score scoreOf(const Task &task, const Seating &seating)
{
    Met met{task};
    int repeated = 0, worstOff = task.people() == 0 ? 0 : task.people();
    for (Person person = 0; person < task.people(); ++person) {
        const auto [all, fresh] = met.count(seating, person);
        repeated += all - fresh;
        worstOff = std::min(worstOff, fresh);
    }
    // Each pair was seen from both sides.
    return {brokenRules(task, seating), repeated / 2, std::max(0, task.bounds.worstOff - worstOff),
        movedPeople(task, seating)};
}

}  // namespace tablee::rotation
