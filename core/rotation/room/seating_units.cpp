#include "rotation/room/seating_units.h"

#include "rotation/room/joined.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tablee::rotation {

namespace {

using Kind = HardRule::Kind;

bool namesTwo(const HardRule &rule)
{
    return rule.kind == Kind::Together || rule.kind == Kind::Apart;
}

std::vector<Person> peopleOf(const std::vector<HardRule> &rules)
{
    std::vector<Person> people;
    for (const HardRule &rule : rules) {
        if (rule.kind != Kind::MaxMoved)
            people.push_back(rule.person);
        if (namesTwo(rule))
            people.push_back(rule.other);
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

class Units {
public:
    Units(const RoundRoom &room, const std::vector<HardRule> &rules)
        : m_rules{rules}
        , m_people{peopleOf(rules)}
        , m_groups{m_people.size()}
    {
        for (const HardRule &rule : rules)
            if (rule.kind == Kind::Together)
                m_groups.join(index(rule.person), index(rule.other));
        std::vector<int> unitOfGroup(m_people.size(), -1);
        for (std::size_t person = 0; person < m_people.size(); ++person) {
            int &known = unitOfGroup[m_groups.of(person)];
            if (known < 0 || room.rests > 0) {
                known = static_cast<int>(m_units.size());
                m_units.emplace_back();
                m_groupOfUnit.push_back(m_groups.of(person));
            }
            m_unitOf.push_back(known);
            m_units[static_cast<std::size_t>(known)].members.push_back(m_people[person]);
        }
    }

    /// False when two rules leave a unit nowhere to sit; where people rest, one of the two may still do so.
    bool addRules(bool mayRest)
    {
        for (const HardRule &rule : m_rules)
            if (!add(rule) && !mayRest)
                return false;
        for (SeatingUnit &unit : m_units)
            for (auto *others : {&unit.apart, &unit.together}) {
                std::sort(others->begin(), others->end());
                others->erase(std::unique(others->begin(), others->end()), others->end());
            }
        return true;
    }

    std::vector<SeatingUnit> inOrder()
    {
        std::vector<int> order(m_units.size());
        std::iota(order.begin(), order.end(), 0);
        const auto rank = [this](int unit) {
            const auto at = static_cast<std::size_t>(unit);
            return std::tuple{!m_units[at].table, -m_units[at].size(),
                -static_cast<int>(m_units[at].apart.size()), m_groupOfUnit[at], unit};
        };
        std::sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
        std::vector<int> placeOf(order.size());
        for (std::size_t place = 0; place < order.size(); ++place)
            placeOf[static_cast<std::size_t>(order[place])] = static_cast<int>(place);
        std::vector<SeatingUnit> sorted;
        for (const int unit : order) {
            sorted.push_back(std::move(m_units[static_cast<std::size_t>(unit)]));
            for (auto *others : {&sorted.back().apart, &sorted.back().together})
                for (int &other : *others)
                    other = placeOf[static_cast<std::size_t>(other)];
        }
        return sorted;
    }

private:
    std::size_t index(Person person) const
    {
        return static_cast<std::size_t>(
            std::lower_bound(m_people.begin(), m_people.end(), person) - m_people.begin());
    }

    bool add(const HardRule &rule)
    {
        if (rule.kind == Kind::MaxMoved)
            return true;
        const int one = m_unitOf[index(rule.person)];
        SeatingUnit &unit = m_units[static_cast<std::size_t>(one)];
        if (rule.kind == Kind::Fixed) {
            const bool elsewhere = unit.table && *unit.table != rule.other;
            unit.table = elsewhere ? -1 : rule.other;  // at no table at all
            return !elsewhere;
        }
        const int other = m_unitOf[index(rule.other)];
        if (one == other)
            return rule.kind == Kind::Together;
        SeatingUnit &otherUnit = m_units[static_cast<std::size_t>(other)];
        (rule.kind == Kind::Apart ? unit.apart : unit.together).push_back(other);
        (rule.kind == Kind::Apart ? otherUnit.apart : otherUnit.together).push_back(one);
        return true;
    }

    const std::vector<HardRule> &m_rules;
    std::vector<Person> m_people;
    Joined m_groups;
    std::vector<SeatingUnit> m_units;
    std::vector<std::size_t> m_groupOfUnit;
    std::vector<int> m_unitOf;  ///< by place in m_people
};

}  // namespace

std::optional<std::vector<SeatingUnit>> seatingUnits(
    const RoundRoom &room, const std::vector<HardRule> &rules)
{
    Units units{room, rules};
    if (!units.addRules(room.rests > 0))
        return std::nullopt;
    return units.inOrder();
}

}  // namespace tablee::rotation
