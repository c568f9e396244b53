#include "rotation/search/reach.h"

#include "rotation/moves/exchange_effects.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

int besideAt(const Seating &seating, int round, Place place)
{
    const int table = seating.tableAt(round, place);
    return table < 0 ? 0 : seating.end(round, table) - seating.begin(round, table) - 1;
}

}  // namespace

Reach::Reach(const Task &task, const Seating &seating)
    : m_enough{task.bounds.worstOff}
    , m_beside(static_cast<std::size_t>(task.people()), 0)
{
    for (int round = 0; round < seating.rounds(); ++round)
        for (Place place = 0; place < seating.restBegin(round); ++place)
            m_beside[static_cast<std::size_t>(seating.personAt(round, place))]
                += besideAt(seating, round, place);
    for (Person person = 0; person < task.people(); ++person)
        m_lack += lackOf(person, 0);
}

int Reach::lackByExchange(const Seating &seating, int round, Place one, Place other) const
{
    const int more = besideAt(seating, round, other) - besideAt(seating, round, one);
    if (more == 0)
        return 0;
    const Person first = seating.personAt(round, one), second = seating.personAt(round, other);
    return lackOf(first, more) + lackOf(second, -more) - lackOf(first, 0) - lackOf(second, 0);
}

void Reach::exchange(const Seating &seating, int round, Place one, Place other)
{
    const int more = besideAt(seating, round, other) - besideAt(seating, round, one);
    m_lack += lackByExchange(seating, round, one, other);
    m_beside[static_cast<std::size_t>(seating.personAt(round, one))] += more;
    m_beside[static_cast<std::size_t>(seating.personAt(round, other))] -= more;
}

Seating withReachSharedOut(const Task &task, Seating seating, Random &random, const std::stop_token &stop)
{
    Reach reach{task, seating};
    const auto exchangeFor = [&](Person person, int round) {
        const Place one = seating.placeOf(round, person);
        const auto seats = static_cast<std::uint32_t>(seating.restBegin(round));
        const auto begin = static_cast<Place>(random.below(seats));
        for (Place step = 0; step < seating.restBegin(round); ++step) {
            const Place other = (begin + step) % seating.restBegin(round);
            if (reach.lackByExchange(seating, round, one, other) < 0
                && brokenByExchange(task, seating, round, one, other) <= 0
                && movedByExchange(task, seating, round, one, other) <= 0) {
                reach.exchange(seating, round, one, other);
                return seating.exchange(round, one, other);
            }
        }
    };
    for (Person person = 0; person < task.people(); ++person)
        for (int round = 0; round < seating.rounds() && reach.isShort(person) && !stop.stop_requested();
             ++round)
            if (seating.tableOf(round, person) >= 0)
                exchangeFor(person, round);
    return seating;
}

}  // namespace tablee::rotation
