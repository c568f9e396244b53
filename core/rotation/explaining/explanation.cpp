#include "rotation/explaining/explanation.h"

#include "rotation/room/task.h"
#include "rotation/seating/seated_rounds.h"

#include <algorithm>

namespace tablee::rotation {

namespace {

bool contains(const std::vector<int> &list, int wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

const std::vector<int> &listOf(const std::vector<std::vector<int>> &lists, Person person)
{
    static const std::vector<int> none;
    const auto at = static_cast<std::size_t>(person);
    return at < lists.size() ? lists[at] : none;
}

class Explaining {
public:
    Explaining(const Problem &problem, const Start &start, const Seating &seating, int round)
        : m_problem{problem}
        , m_start{start}
        , m_seating{seating}
        , m_round{round}
    {
    }

    std::vector<Reason> reasons(Person one, Person other, const Explanation &sofar) const
    {
        std::vector<Reason> reasons;
        const auto add = [&](bool holds, ReasonKind kind, Person person = -1) {
            if (holds)
                reasons.push_back({kind, person, -1});
        };
        add(mustSitTogether(one, other), ReasonKind::MustSitTogether);
        add(isFixedHere(one), ReasonKind::FixedHere, one);
        add(isFixedHere(other), ReasonKind::FixedHere, other);
        add(isTold(one) && isTold(other), ReasonKind::ToldSo);
        add(!sofar.knewEachOther && sofar.timesBefore == 0, ReasonKind::NewToEachOther);
        addWants(reasons, one, other);
        addWants(reasons, other, one);
        add(shareALanguageOfSome(one, other), ReasonKind::CommonLanguage);
        reasons.push_back({whatPartingSays(sofar.parting), -1, -1});
        return reasons;
    }

private:
    /// Goes from mate to mate along the rules, as far as they sit in this round.
    bool mustSitTogether(Person one, Person other) const
    {
        std::vector<Person> reached{one};
        for (std::size_t next = 0; next < reached.size(); ++next)
            for (const auto &[a, b] : m_problem.together) {
                if (a != reached[next] && b != reached[next])
                    continue;
                const Person mate = a == reached[next] ? b : a;
                if (m_seating.tableOf(m_round, mate) >= 0 && !contains(reached, mate))
                    reached.push_back(mate);
            }
        return contains(reached, other);
    }

    bool isFixedHere(Person person) const
    {
        return contains(tablesFixed(person), m_seating.tableOf(m_round, person));
    }
    std::vector<int> tablesFixed(Person person) const
    {
        std::vector<int> tables;
        for (const FixedSeat &fixed : m_problem.fixed)
            if (fixed.person == person)
                tables.push_back(fixed.table);
        return tables;
    }

    bool isTold(Person person) const
    {
        if (m_round != 0 || !m_start.announced)
            return false;
        const auto table = static_cast<std::size_t>(m_seating.tableOf(0, person));
        return table < m_start.announced->size() && contains((*m_start.announced)[table], person);
    }

    void addWants(std::vector<Reason> &reasons, Person learner, Person teacher) const
    {
        for (const int topic : listOf(m_problem.wants, learner))
            if (contains(listOf(m_problem.offers, teacher), topic)
                && !contains(listOf(m_problem.offers, learner), topic))
                reasons.push_back({ReasonKind::WantMet, learner, topic});
    }

    /// A language of both that somebody else in the room does not speak.
    bool shareALanguageOfSome(Person one, Person other) const
    {
        const std::vector<int> &spoken = listOf(m_problem.spoken, one);
        return std::any_of(spoken.begin(), spoken.end(), [&](int language) {
            return contains(listOf(m_problem.spoken, other), language)
                && std::any_of(m_problem.spoken.begin(), m_problem.spoken.end(),
                    [&](const std::vector<int> &languages) { return !contains(languages, language); });
        });
    }

    static ReasonKind whatPartingSays(const std::optional<Parting> &parting)
    {
        if (!parting)
            return ReasonKind::NoOtherWay;
        return parting->cost > PlanCost{} ? ReasonKind::OthersCostMore : ReasonKind::ByChance;
    }

    const Problem &m_problem;
    const Start &m_start;
    const Seating &m_seating;
    int m_round;
};

bool knewEachOther(const Problem &problem, const Start &start, Person one, Person other)
{
    const auto isIn = [](const Table &table, Person person) {
        return std::find(table.begin(), table.end(), person) != table.end();
    };
    const bool wereTogether = std::any_of(start.held.begin(), start.held.end(), [&](const Round &round) {
        return std::any_of(round.begin(), round.end(),
            [&](const Table &table) { return isIn(table, one) && isIn(table, other); });
    });
    return wereTogether || std::any_of(problem.known.begin(), problem.known.end(), [&](const Pair &pair) {
        return pair == Pair{one, other} || pair == Pair{other, one};
    });
}

}  // namespace

std::optional<Explanation> explain(const Problem &problem, const Start &start,
    const std::vector<Round> &rounds, int round, Person one, Person other)
{
    const Seating seating = seatedRounds(problem, rounds);
    if (one == other || !seating.together(round, one, other))
        return std::nullopt;
    Explanation told;
    for (int earlier = 0; earlier < round; ++earlier)
        told.timesBefore += seating.together(earlier, one, other) ? 1 : 0;
    told.knewEachOther = knewEachOther(problem, start, one, other);
    told.parting = cheapestParting(problem, start, rounds, round, one, other);
    told.reasons = Explaining{problem, start, seating, round}.reasons(one, other, told);
    return told;
}

}  // namespace tablee::rotation
