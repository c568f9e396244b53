#include "rotation/exchange_parts.h"

#include "rotation/cooling.h"
#include "rotation/score_of.h"
#include "rotation/wishes.h"

#include <map>
#include <numeric>
#include <optional>
#include <tuple>

namespace tablee::rotation {

namespace {

constexpr Cooling cooling{0x90000000U, 0xf4000000U, 32};
constexpr int weightOfWish = 4;
constexpr int weightOfAcquaintance = 12;
constexpr int mostRedeemed = 2 * weightOfWish;  ///< by the wishes that an exchange grants

/// A part is what one person has in all rounds of the plan as it was; who takes which part is what changes.
class Casting {
public:
    explicit Casting(Search &search)
        : m_search{search}
        , m_task{search.task()}
        , m_plan{search.best()}
        , m_wishes{m_task, m_plan, search.stopToken()}
        , m_met(people())
        , m_personOf(people())
        , m_alike(people())
        , m_knows(people() * people(), 0)
    {
        std::iota(m_personOf.begin(), m_personOf.end(), 0);
        for (Person person = 0; person < m_task.people(); ++person)
            for (const Person other : m_task.known[at(person)])
                m_knows[pair(person, other)] = 1;
        findMeetings();
        findAlike();
        m_best = measures();
    }

    bool nothingToChange() const { return m_free.empty(); }
    bool nothingLeft() const { return cost() == 0 && m_acquaintances == 0; }

    void stride(const Acceptance &accepts)
    {
        // An exchange in all rounds takes as long as one of seats in each.
        for (std::int64_t iteration = 0; iteration < m_search.stride(); iteration += m_task.rounds())
            tryOne(accepts);
        m_search.count(m_search.stride());
        if (m_found)
            offer(*m_found);
        m_found.reset();
    }

private:
    using Measures = std::tuple<int, std::int64_t>;

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    std::size_t people() const { return at(m_task.people()); }
    std::size_t pair(Person a, Person b) const { return at(a) * people() + at(b); }
    std::int64_t cost() const
    {
        const AimCounts &weights = m_task.problem.profile.weights;
        return std::int64_t{weightOfWish}
        * (std::int64_t{weights.wantsUnmet} * m_wishes.unmet()
            + std::int64_t{weights.withoutLanguage} * m_wishes.withoutLanguage());
    }
    Measures measures() const { return {m_acquaintances, cost()}; }

    void findMeetings()
    {
        for (int round = 0; round < m_plan.rounds(); ++round)
            for (Place place = 0; place < m_plan.restBegin(round); ++place) {
                const int table = m_plan.tableAt(round, place);
                const Person part = m_plan.personAt(round, place);
                for (Place mate = m_plan.begin(round, table); mate < m_plan.end(round, table); ++mate)
                    if (mate != place) {
                        m_met[at(part)].push_back(m_plan.personAt(round, mate));
                        m_acquaintances
                            += m_knows[pair(part, m_met[at(part)].back())] && mate < place ? 1 : 0;
                    }
            }
    }

    /// Whoever no rule names can change with those who are there in the same rounds, and
    /// rested as often in those held.
    void findAlike()
    {
        std::map<std::tuple<std::vector<bool>, int, int>, std::size_t> ways;
        std::vector<std::vector<Person>> groups;
        for (Person person = 0; person < m_task.people(); ++person) {
            if (m_task.isBoundByRules(person))
                continue;
            std::vector<bool> way;
            for (int round = 0; round < m_task.rounds(); ++round)
                way.push_back(m_task.problem.isPresent(person, round));
            const auto [found, isNew] = ways.try_emplace(
                {std::move(way), m_task.roundsThere[at(person)], m_task.restsHeld[at(person)]},
                groups.size());
            if (isNew)
                groups.emplace_back();
            groups[found->second].push_back(person);
        }
        for (const std::vector<Person> &group : groups) {
            if (group.size() < 2)
                continue;
            for (const Person part : group) {
                m_free.push_back(part);
                m_alike[at(part)] = static_cast<int>(m_groups.size());
            }
            m_groups.push_back(group);
        }
    }

    Person anyOf(const std::vector<Person> &parts)
    {
        return parts[m_search.random.below(static_cast<std::uint32_t>(parts.size()))];
    }

    void tryOne(const Acceptance &accepts)
    {
        const Person one = anyOf(m_free), other = anyOf(m_groups[at(m_alike[at(one)])]);
        if (one == other)
            return;
        const int allowed = accepts.draw(m_search.random);
        const int known = weightOfAcquaintance * acquaintancesBy(one, other);
        if (known > allowed + mostRedeemed)
            return;
        const std::int64_t before = cost();
        exchange(one, other);
        if (cost() - before + known > allowed)
            return exchange(one, other);
        if (!(measures() < m_best))
            return;
        m_best = measures();
        m_found = m_personOf;
    }

    /// How often more people would meet whom they know, if two parts changed hands.
    int acquaintancesBy(Person one, Person other) const
    {
        const std::uint8_t *ofOne = &m_knows[pair(m_personOf[at(one)], 0)];
        const std::uint8_t *ofOther = &m_knows[pair(m_personOf[at(other)], 0)];
        int change = 0;
        const auto count = [&](Person part, Person except, int by) {
            for (const Person met : m_met[at(part)])
                if (met != except) {
                    const std::size_t mate = at(m_personOf[at(met)]);
                    change += by * (ofOther[mate] - ofOne[mate]);
                }
        };
        count(one, other, 1);
        count(other, one, -1);
        return change;
    }

    void exchange(Person one, Person other)
    {
        m_acquaintances += acquaintancesBy(one, other);
        meetAll(one, other, -1);
        meetAll(other, one, -1);
        std::swap(m_personOf[at(one)], m_personOf[at(other)]);
        meetAll(one, other, 1);
        meetAll(other, one, 1);
    }

    /// Where the two parts meet each other, the same two people do so after the exchange.
    void meetAll(Person part, Person except, int by)
    {
        const Person person = m_personOf[at(part)];
        for (const Person met : m_met[at(part)]) {
            if (met == except)
                continue;
            m_wishes.sit(person, m_personOf[at(met)], by);
        }
    }

    void offer(const std::vector<Person> &personOf)
    {
        Seating seating = m_plan;
        for (int round = 0; round < m_plan.rounds(); ++round)
            for (Place place = 0; place < m_plan.places(round); ++place)
                seating.put(round, place, personOf[at(m_plan.personAt(round, place))]);
        const Score score = scoreOf(m_task, seating);
        m_search.offer(std::move(seating), score);
    }

    Search &m_search;
    const Task &m_task;
    Seating m_plan;
    Wishes m_wishes;
    std::vector<std::vector<Person>> m_met;  ///< by part: the parts it meets, as often as it does
    std::vector<Person> m_personOf;  ///< by part
    std::vector<int> m_alike;  ///< by part: which of the groups
    std::vector<std::vector<Person>> m_groups;  ///< parts that can be exchanged
    std::vector<Person> m_free;  ///< all of them
    std::vector<std::uint8_t> m_knows;  ///< by pair
    int m_acquaintances = 0;  ///< times that people meet who know each other
    Measures m_best;
    std::optional<std::vector<Person>> m_found;
};

}  // namespace

void exchangeParts(Search &search, std::int64_t iterations)
{
    if (!Wishes::fit(search.task()) || search.task().start.announced)
        return;
    Casting casting{search};
    if (casting.nothingToChange())
        return;
    coolDown(
        cooling, search.stride(), iterations, [&] { return search.isOver() || casting.nothingLeft(); },
        [&](const Acceptance &accepts) { casting.stride(accepts); });
}

}  // namespace tablee::rotation
