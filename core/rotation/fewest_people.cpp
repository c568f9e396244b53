#include "rotation/fewest_people.h"

#include <algorithm>
#include <bitset>

namespace tablee::rotation {

namespace {

constexpr std::size_t mostLookedAt = 128;  ///< people

using Chosen = std::bitset<mostLookedAt>;  ///< by place in the list of people

/// The fewest that have somebody of each set: tried with none, with one, with two, ...
class HittingSets {
public:
    HittingSets(std::size_t fewerThan, Patience &patience)
        : m_fewerThan{fewerThan}
        , m_patience{patience}
    {
    }

    void add(const Chosen &set) { m_sets.push_back(set); }

    std::optional<Chosen> smallest()
    {
        for (; m_size < m_fewerThan; ++m_size)
            if (Chosen chosen; hits(chosen, m_size))
                return chosen;
        return std::nullopt;
    }

private:
    bool hits(Chosen &chosen, std::size_t more)
    {
        m_patience.spend(static_cast<std::int64_t>(m_sets.size()) / 4 + 1);
        const Chosen *unhit = nullptr;
        for (const Chosen &set : m_sets)
            if ((set & chosen).none() && (unhit == nullptr || set.count() < unhit->count()))
                unhit = &set;
        if (unhit == nullptr)
            return true;
        for (std::size_t person = 0; more > 0 && person < mostLookedAt; ++person) {
            if (!unhit->test(person))
                continue;
            chosen.set(person);
            if (hits(chosen, more - 1))
                return true;
            chosen.reset(person);
        }
        return false;
    }

    std::vector<Chosen> m_sets;
    std::size_t m_size = 0;  ///< fewer do not hit all; never again, for sets are only added
    std::size_t m_fewerThan;
    Patience &m_patience;
};

}  // namespace

std::optional<std::vector<Person>> fewestPeople(const std::vector<Person> &people, std::size_t fewerThan,
    const std::function<bool(const std::vector<Person> &)> &isImpossible, Patience &patience)
{
    if (people.size() > mostLookedAt)
        return std::nullopt;
    const auto personsOf = [&](const Chosen &chosen) {
        std::vector<Person> persons;
        for (std::size_t at = 0; at < people.size(); ++at)
            if (chosen.test(at))
                persons.push_back(people[at]);
        return persons;
    };
    HittingSets sets{fewerThan, patience};
    while (auto chosen = sets.smallest()) {
        if (isImpossible(personsOf(*chosen)))
            return personsOf(*chosen);
        Chosen left;
        for (std::size_t at = 0; at < people.size(); ++at) {
            if (chosen->test(at))
                continue;
            chosen->set(at);
            if (isImpossible(personsOf(*chosen))) {
                chosen->reset(at);
                left.set(at);
            }
        }
        if (left.none())
            return std::nullopt;  // not even all of them are
        sets.add(left);
    }
    return std::nullopt;
}

}  // namespace tablee::rotation
