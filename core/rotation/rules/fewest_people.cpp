#include "rotation/rules/fewest_people.h"

#include <algorithm>
#include <bitset>
#include <utility>

namespace tablee::rotation {

namespace {

constexpr std::size_t mostLookedAt = 512;  ///< people

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

FewestPeople ofNobody(CanKeep answer)
{
    using Nobody = std::vector<Person>;
    return {answer == CanKeep::No ? std::optional{Nobody{}} : std::nullopt, answer != CanKeep::NotDecided};
}

/// Makes a choice of people larger, many at a time and then fewer, for as long as `isTaken(choice)`.
class Growing {
public:
    Growing(Chosen chosen, std::function<bool(const Chosen &)> isTaken)
        : m_chosen{chosen}
        , m_isTaken{std::move(isTaken)}
    {
    }

    /// With those from one place in the list up to, not including, another, as far as they are taken.
    void addFrom(std::size_t begin, std::size_t end)
    {
        Chosen more = m_chosen;
        for (std::size_t at = begin; at < end; ++at)
            more.set(at);
        if (more == m_chosen)
            return;
        if (m_isTaken(more)) {
            m_chosen = more;
        } else if (end - begin > 1) {
            const std::size_t middle = begin + (end - begin) / 2;
            addFrom(begin, middle);
            addFrom(middle, end);
        }
    }

    const Chosen &chosen() const { return m_chosen; }

private:
    Chosen m_chosen;
    std::function<bool(const Chosen &)> m_isTaken;
};

}  // namespace

FewestPeople fewestPeople(const std::vector<Person> &people, std::size_t fewerThan,
    const std::function<CanKeep(const std::vector<Person> &)> &canKeep, Patience &patience)
{
    if (fewerThan == 0)
        return {std::nullopt, true};
    if (fewerThan == 1)  // of a rule that names nobody
        return ofNobody(canKeep({}));
    if (people.size() > mostLookedAt)
        return {};
    const auto personsOf = [&](const Chosen &chosen) {
        std::vector<Person> persons;
        for (std::size_t at = 0; at < people.size(); ++at)
            if (chosen.test(at))
                persons.push_back(people[at]);
        return persons;
    };
    Chosen all;
    for (std::size_t at = 0; at < people.size(); ++at)
        all.set(at);
    bool isProven = true;
    HittingSets sets{fewerThan, patience};
    while (const auto chosen = sets.smallest()) {
        const CanKeep answer = canKeep(personsOf(*chosen));
        if (answer == CanKeep::No)
            return {personsOf(*chosen), isProven};
        bool isSure = answer == CanKeep::Yes;
        Growing growing{*chosen, [&](const Chosen &more) {
                            const bool is = canKeep(personsOf(more)) == CanKeep::Yes;
                            isSure = isSure || is;
                            return is;
                        }};
        growing.addFrom(0, people.size());
        if (!isSure) {
            isProven = false;
            growing = {*chosen, [&](const Chosen &more) {
                           return canKeep(personsOf(more)) != CanKeep::No;
                       }};
            growing.addFrom(0, people.size());
        }
        const Chosen left = all & ~growing.chosen();
        if (left.none())
            return {std::nullopt, isProven};  // not even all of them contradict each other
        sets.add(left);
    }
    return {std::nullopt, isProven};
}

}  // namespace tablee::rotation
