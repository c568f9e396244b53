#pragma once

#include "rotation/problem.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace tablee::rotation {

/// Whoever is there in the same rounds, counted once: thousands of people come and go in few ways.
class WaysToStay {
public:
    explicit WaysToStay(const Problem &problem)
        : m_rounds{problem.rounds()}
        , m_wayOf(static_cast<std::size_t>(problem.people))
    {
        std::map<std::pair<int, int>, std::size_t> ways;
        for (Person person = 0; person < problem.people; ++person) {
            const Stay stay = stayOf(problem, person);
            const auto [found, isNew] = ways.try_emplace({stay.from, stay.until}, m_stays.size());
            if (isNew)
                m_stays.push_back(stay), m_people.push_back(0);
            m_wayOf[static_cast<std::size_t>(person)] = found->second;
            ++m_people[found->second];
        }
        for (const Stay &stay : m_stays)
            m_peopleMet.push_back(peopleTogetherWith(stay));
    }

    bool areEverTogether(Person a, Person b) const { return overlap(stay(a), stay(b)); }
    /// How many people, oneself among them, are ever there together with a person.
    std::int64_t togetherWith(Person person) const
    {
        return m_peopleMet[m_wayOf[static_cast<std::size_t>(person)]];
    }

private:
    Stay stayOf(const Problem &problem, Person person) const
    {
        const auto index = static_cast<std::size_t>(person);
        if (index >= problem.stays.size() || !problem.stays[index])
            return {0, m_rounds};
        return {problem.stays[index]->from, std::min(problem.stays[index]->until, m_rounds)};
    }
    const Stay &stay(Person person) const { return m_stays[m_wayOf[static_cast<std::size_t>(person)]]; }
    static bool overlap(const Stay &some, const Stay &others)
    {
        return std::max(some.from, others.from) < std::min(some.until, others.until);
    }
    std::int64_t peopleTogetherWith(const Stay &stay) const
    {
        std::int64_t people = 0;
        for (std::size_t way = 0; way < m_stays.size(); ++way)
            people += overlap(stay, m_stays[way]) ? m_people[way] : 0;
        return people;
    }

    int m_rounds;
    std::vector<std::size_t> m_wayOf;  ///< by person
    std::vector<Stay> m_stays;
    std::vector<std::int64_t> m_people;  ///< by way: how many stay so
    std::vector<std::int64_t> m_peopleMet;  ///< by way: how many are ever there together with them
};

}  // namespace tablee::rotation
