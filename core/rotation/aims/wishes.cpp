#include "rotation/aims/wishes.h"

#include <algorithm>
#include <bit>

namespace tablee::rotation {

Wishes::Missed Wishes::countIn(const Task &task, const Seating &seating)
{
    const Lessons &lessons = *task.lessons;
    const std::size_t words = lessons.wanted().words();
    std::vector<std::uint64_t> heard(words);
    Missed missed{0, lessons.wants()};
    for (Person person = 0; person < task.people(); ++person) {
        std::fill(heard.begin(), heard.end(), 0);
        for (int round = 0; round < seating.rounds(); ++round) {
            const int table = seating.tableOf(round, person);
            if (table < 0)
                continue;
            for (Place place = seating.begin(round, table); place < seating.end(round, table); ++place) {
                const Person mate = seating.personAt(round, place);
                missed.withoutLanguage += mate < person && lessons.shareNoLanguage(person, mate) ? 1 : 0;
                for (std::size_t word = 0; word < words; ++word)
                    heard[word] |= lessons.offered().row(mate)[word];
            }
        }
        for (std::size_t word = 0; word < words; ++word)
            missed.unmet -= std::popcount(heard[word] & lessons.wanted().row(person)[word]);
    }
    return missed;
}

Wishes::Wishes(const Task &task, const Seating &seating, const std::stop_token &stop)
    : m_lessons{&*task.lessons}
    , m_people{static_cast<std::size_t>(task.people())}
    , m_found(m_people * m_lessons->topics(), 0)
    , m_times(m_people * m_people, unconcerned)
    , m_unmet{m_lessons->wants()}
{
    for (Person person = 0; person < task.people(); ++person) {
        if (stop.stop_requested())
            throw Stopped{};
        for (Person other = 0; other < person; ++other)
            if (m_lessons->concern(person, other))
                m_times[cell(person, other)] = m_times[cell(other, person)] = 0;
    }
    for (int round = 0; round < seating.rounds(); ++round) {
        if (stop.stop_requested())
            throw Stopped{};
        for (Place place = 0; place < seating.restBegin(round); ++place)
            for (Place mate = seating.begin(round, seating.tableAt(round, place)); mate < place; ++mate)
                sit(seating.personAt(round, place), seating.personAt(round, mate), 1);
    }
}

int Wishes::unmetByExchange(const Seating &seating, int round, Place one, Place other)
{
    m_tried.clear();
    const auto exchangeAt = [&](Place place, Person leaves, Person comes) {
        const int table = seating.tableAt(round, place);
        if (table == resting)
            return;
        for (Place mate = seating.begin(round, table); mate < seating.end(round, table); ++mate) {
            const Person person = seating.personAt(round, mate);
            if (mate != place && m_times[cell(leaves, person)] == 1)
                m_tried.push_back({leaves, person, -1});
            if (mate != place && m_times[cell(comes, person)] == 0)
                m_tried.push_back({comes, person, 1});
        }
    };
    const Person a = seating.personAt(round, one), b = seating.personAt(round, other);
    exchangeAt(one, a, b);
    exchangeAt(other, b, a);
    const int before = m_unmet;
    for (const Meeting &meeting : m_tried)
        learnBoth(meeting, 1);
    const int change = m_unmet - before;
    for (auto meeting = m_tried.rbegin(); meeting != m_tried.rend(); ++meeting)
        learnBoth(*meeting, -1);
    return change;
}

void Wishes::exchange(const Seating &seating, int round, Place one, Place other)
{
    const auto move = [&](Place from, Place to) {
        const Person person = seating.personAt(round, from);
        const auto meetAll = [&](Place place, int by) {
            const int table = seating.tableAt(round, place);
            if (table == resting)
                return;
            for (Place mate = seating.begin(round, table); mate < seating.end(round, table); ++mate)
                if (mate != place)
                    sit(person, seating.personAt(round, mate), by);
        };
        meetAll(from, -1);
        meetAll(to, 1);
    };
    move(one, other);
    move(other, one);
}

void Wishes::sit(Person a, Person b, int by)
{
    m_withoutLanguage += m_lessons->shareNoLanguage(a, b) ? by : 0;
    const int before = m_times[cell(a, b)];
    if (before == unconcerned)
        return;
    m_times[cell(a, b)] = m_times[cell(b, a)] = static_cast<std::uint8_t>(before + by);
    if (before + std::min(by, 0) != 0)
        return;  // they meet at another table too
    learnBoth({a, b, by}, 1);
}

void Wishes::learnBoth(const Meeting &meeting, int times)
{
    learn(meeting.one, meeting.other, times * meeting.by);
    learn(meeting.other, meeting.one, times * meeting.by);
}

void Wishes::learn(Person learner, Person from, int by)
{
    std::uint16_t *found = m_found.data() + static_cast<std::size_t>(learner) * m_lessons->topics();
    m_lessons->forEach(learner, from, [&](std::size_t topic) {
        std::uint16_t &teachers = found[topic];
        m_unmet -= by > 0 && teachers == 0 ? 1 : 0;
        teachers = static_cast<std::uint16_t>(teachers + by);
        m_unmet += by < 0 && teachers == 0 ? 1 : 0;
    });
}

}  // namespace tablee::rotation
