#include "rotation/wishes.h"

#include <algorithm>
#include <bit>

namespace tablee::rotation {

namespace {

constexpr std::size_t bitsOfAWord = 64;

bool shareOne(const std::vector<int> &some, const std::vector<int> &others)
{
    return std::any_of(some.begin(), some.end(),
        [&](int one) { return std::find(others.begin(), others.end(), one) != others.end(); });
}

bool contains(const std::vector<int> &topics, int topic)
{
    return std::find(topics.begin(), topics.end(), topic) != topics.end();
}

std::size_t topicsOf(const Problem &problem)
{
    std::size_t count = 0;
    for (const auto *lists : {&problem.offers, &problem.wants})
        for (const std::vector<int> &topics : *lists)
            for (const int topic : topics)
                count = std::max(count, static_cast<std::size_t>(topic) + 1);
    return count;
}

}  // namespace

bool Wishes::areTold(const Problem &problem)
{
    const auto size = static_cast<std::size_t>(problem.people);
    return problem.spoken.size() == size || (problem.offers.size() == size && problem.wants.size() == size);
}

Wishes::Wishes(const Task &task, const Seating &seating)
    : m_people{static_cast<std::size_t>(task.people())}
    , m_spoken{task.problem.spoken.size() == m_people ? &task.problem.spoken : nullptr}
    , m_wanted(m_people)
    , m_found(m_people)
    , m_concerns(m_people * m_people, 0)
    , m_times(m_people * m_people, 0)
{
    const Problem &problem = task.problem;
    if (problem.offers.size() == m_people && problem.wants.size() == m_people) {
        m_topics = topicsOf(problem);
        std::vector<bool> isOffered(m_topics, false);
        m_offers.assign(m_people * m_topics, false);
        for (std::size_t person = 0; person < m_people; ++person)
            for (const int topic : problem.offers[person])
                m_offers[person * m_topics + static_cast<std::size_t>(topic)]
                    = isOffered[static_cast<std::size_t>(topic)] = true;
        for (std::size_t person = 0; person < m_people; ++person)
            for (const int topic : problem.wants[person])
                if (isOffered[static_cast<std::size_t>(topic)] && !offers(static_cast<Person>(person), topic)
                    && !contains(m_wanted[person], topic))
                    m_wanted[person].push_back(topic);
    }
    findLessons();
    for (std::size_t person = 0; person < m_people; ++person) {
        m_found[person].assign(m_wanted[person].size(), 0);
        m_unmet += static_cast<int>(m_wanted[person].size());
    }
    for (int round = 0; round < seating.rounds(); ++round)
        for (Place place = 0; place < seating.restBegin(round); ++place)
            for (Place mate = seating.begin(round, seating.tableAt(round, place)); mate < place; ++mate)
                sit(seating.personAt(round, place), seating.personAt(round, mate), 1);
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
    if (m_spoken
        && !shareOne((*m_spoken)[static_cast<std::size_t>(a)], (*m_spoken)[static_cast<std::size_t>(b)]))
        m_withoutLanguage += by;
    if (!m_concerns[pair(a, b)])
        return;
    const int before = m_times[pair(a, b)];
    m_times[pair(a, b)] = m_times[pair(b, a)] = static_cast<std::uint8_t>(before + by);
    if (before + std::min(by, 0) != 0)
        return;  // they meet at another table too
    learn(a, b, by);
    learn(b, a, by);
}

void Wishes::learn(Person learner, Person from, int by)
{
    std::vector<int> &found = m_found[static_cast<std::size_t>(learner)];
    for (std::size_t word = 0; word < m_words; ++word)
        for (std::uint64_t bits = m_lessons[pair(learner, from) * m_words + word]; bits != 0;
             bits &= bits - 1) {
            int &teachers = found[word * bitsOfAWord + static_cast<std::size_t>(std::countr_zero(bits))];
            m_unmet -= by > 0 && teachers == 0 ? 1 : 0;
            teachers += by;
            m_unmet += by < 0 && teachers == 0 ? 1 : 0;
        }
}

void Wishes::findLessons()
{
    for (const std::vector<int> &wanted : m_wanted)
        m_words = std::max(m_words, wanted.size() / bitsOfAWord + 1);
    m_lessons.assign(m_people * m_people * m_words, 0);
    for (std::size_t learner = 0; learner < m_people; ++learner)
        for (std::size_t index = 0; index < m_wanted[learner].size(); ++index)
            for (std::size_t other = 0; other < m_people; ++other)
                if (offers(static_cast<Person>(other), m_wanted[learner][index])) {
                    const std::size_t cell = learner * m_people + other;
                    m_lessons[cell * m_words + index / bitsOfAWord] |= std::uint64_t{1}
                        << index % bitsOfAWord;
                    m_concerns[cell] = m_concerns[other * m_people + learner] = 1;
                }
}

}  // namespace tablee::rotation
