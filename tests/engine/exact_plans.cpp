#include "exact_plans.h"

#include <cadical.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace tablee::test {

using namespace rotation;

namespace {

using Literal = int;
using Literals = std::vector<Literal>;

constexpr int mostConflicts = 20'000;  ///< about a second; counted, so that every machine gives up alike

class Clauses {
public:
    explicit Clauses(const Problem &problem, const Start &start)
        : m_problem{problem}
    {
        m_solver.set("quiet", 1);
        for (const auto &[a, b] : problem.known)
            m_known.insert(std::minmax(a, b));
        for (const Round &round : start.held)
            for (const Table &table : round)
                for (const Person a : table)
                    for (const Person b : table)
                        m_known.insert(std::minmax(a, b));
        for (int round = 0; round < problem.rounds(); ++round) {
            seatEverybody(round);
            fillTables(round);
            if (problem.fixed.empty())
                orderAlikeTables(round);
            keepRules(round);
        }
        if (hasNoRules() && m_known.empty() && problem.stays.empty() && !problem.mayRest)
            seatInOrder();
        for (Person a = 0; a < problem.people; ++a)
            for (Person b = a + 1; b < problem.people; ++b)
                countMeetings({a, b});
    }

    void demandExcess(int most) { atMost(m_repeats, most); }

    void demandNew(int fewest)
    {
        for (Person person = 0; person < m_problem.people; ++person) {
            Literals unmet;
            for (const auto &[pair, met] : m_met)
                if (pair.first == person || pair.second == person)
                    unmet.push_back(-met);
            atMost(unmet, static_cast<int>(unmet.size()) - fewest);
        }
    }

    Answer solve()
    {
        m_solver.limit("conflicts", mostConflicts);
        const int status = m_solver.solve();
        return status == 10 ? Answer::Possible : status == 20 ? Answer::Impossible : Answer::Unknown;
    }

private:
    struct Seat {
        int round;
        Person person;
        int table;
        friend auto operator<=>(const Seat &, const Seat &) = default;
    };

    Literal fresh() { return ++m_last; }
    void add(const Literals &clause)
    {
        for (const Literal literal : clause)
            m_solver.add(literal);
        m_solver.add(0);
    }

    const std::vector<int> &sizes(int round) const
    {
        return m_problem.tableSizes[static_cast<std::size_t>(round)];
    }

    void seatEverybody(int round)
    {
        for (Person person = 0; person < m_problem.people; ++person) {
            if (!m_problem.isPresent(person, round))
                continue;
            Literals seats;
            for (std::size_t table = 0; table < sizes(round).size(); ++table)
                if (sizes(round)[table] > 0)
                    seats.push_back(m_seats[{round, person, static_cast<int>(table)}] = fresh());
            if (!m_problem.mayRest)
                add(seats);
            atMost(seats, 1);
        }
    }

    /// Where nobody differs from anybody, the names can be given out by the first round.
    void seatInOrder()
    {
        Person next = 0;
        for (std::size_t table = 0; table < sizes(0).size(); ++table)
            for (int seat = 0; seat < sizes(0)[table]; ++seat)
                add({m_seats.at({0, next++, static_cast<int>(table)})});
    }

    Literals seatsAt(int round, int table) const
    {
        Literals seats;
        for (Person person = 0; person < m_problem.people; ++person)
            if (const auto seat = m_seats.find({round, person, table}); seat != m_seats.end())
                seats.push_back(seat->second);
        return seats;
    }

    void fillTables(int round)
    {
        for (std::size_t table = 0; table < sizes(round).size(); ++table) {
            Literals seats = seatsAt(round, static_cast<int>(table));
            atMost(seats, sizes(round)[table]);
            for (Literal &seat : seats)
                seat = -seat;
            atMost(seats, static_cast<int>(seats.size()) - sizes(round)[table]);
        }
    }

    bool hasNoRules() const
    {
        return m_problem.together.empty() && m_problem.apart.empty() && m_problem.fixed.empty();
    }

    /// At each table at most one of two apart; of two together both or neither, unless the other rests.
    void keepRules(int round)
    {
        for (const auto &[a, b] : m_problem.apart)
            for (const auto &[one, other] : seatsOfTwo(round, a, b))
                if (a != b)
                    add({-one, -other});
        for (const auto &[a, b] : m_problem.together)
            for (const auto &[one, elsewhere] : seatsOfTwo(round, a, b, true))
                add({-one, -elsewhere});
        for (const auto &[person, own] : m_problem.fixed)
            for (const auto &[seat, literal] : m_seats)
                if (seat.round == round && seat.person == person && seat.table != own)
                    add({-literal});
    }

    /// The seats of two at the same table of a round, or at different ones.
    std::vector<std::pair<Literal, Literal>> seatsOfTwo(
        int round, Person a, Person b, bool apart = false) const
    {
        std::vector<std::pair<Literal, Literal>> pairs;
        for (std::size_t ofA = 0; ofA < sizes(round).size(); ++ofA)
            for (std::size_t ofB = 0; ofB < sizes(round).size(); ++ofB) {
                const auto one = m_seats.find({round, a, static_cast<int>(ofA)});
                const auto other = m_seats.find({round, b, static_cast<int>(ofB)});
                if ((ofA != ofB) == apart && one != m_seats.end() && other != m_seats.end())
                    pairs.emplace_back(one->second, other->second);
            }
        return pairs;
    }

    /// Of tables of one size the earlier has the lower lowest person, for they could change names.
    void orderAlikeTables(int round)
    {
        for (std::size_t table = 1; table < sizes(round).size(); ++table) {
            if (sizes(round)[table] == 0 || sizes(round)[table - 1] != sizes(round)[table])
                continue;
            Literals before;
            for (Person person = 0; person < m_problem.people; ++person) {
                const auto here = m_seats.find({round, person, static_cast<int>(table)});
                if (here == m_seats.end())
                    continue;
                Literals clause = before;
                clause.push_back(-here->second);
                add(clause);
                before.push_back(m_seats.at({round, person, static_cast<int>(table) - 1}));
            }
        }
    }

    void countMeetings(const Pair &pair)
    {
        const bool areKnown = m_known.contains(pair);
        Literals meetings;
        for (int round = 0; round < m_problem.rounds(); ++round) {
            const Literals atTables = togetherAt(round, pair);
            if (atTables.empty())
                continue;
            const Literal meet = fresh();
            for (const Literal atTable : atTables)
                add({-atTable, meet});
            Literals clause = atTables;
            clause.push_back(-meet);
            add(clause);
            // A repeat: together, and known or together in an earlier round.
            const Literal repeat = fresh();
            if (areKnown)
                add({-meet, repeat});
            for (const Literal earlier : meetings)
                add({-meet, -earlier, repeat});
            m_repeats.push_back(repeat);
            meetings.push_back(meet);
        }
        if (areKnown)
            return;
        const Literal met = m_met[pair] = fresh();
        meetings.push_back(-met);
        add(meetings);
    }

    /// One literal for each table: true exactly when both sit there.
    Literals togetherAt(int round, const Pair &pair)
    {
        Literals both;
        for (std::size_t table = 0; table < sizes(round).size(); ++table) {
            const auto one = m_seats.find({round, pair.first, static_cast<int>(table)});
            const auto other = m_seats.find({round, pair.second, static_cast<int>(table)});
            if (one == m_seats.end() || other == m_seats.end())
                continue;
            const Literal here = fresh();
            add({-here, one->second});
            add({-here, other->second});
            add({-one->second, -other->second, here});
            both.push_back(here);
        }
        return both;
    }

    /// Sinz's sequential counter, 2005.
    void atMost(const Literals &literals, int most)
    {
        if (most < 0)
            return add({});
        Literals reached;  // more than so many of those before are true
        for (const Literal literal : literals) {
            Literals next;
            for (std::size_t count = 0; count < static_cast<std::size_t>(most); ++count) {
                next.push_back(fresh());
                if (count < reached.size())
                    add({-reached[count], next[count]});
                if (count == 0)
                    add({-literal, next[count]});
                else if (count <= reached.size())
                    add({-literal, -reached[count - 1], next[count]});
            }
            if (most == 0)
                add({-literal});
            else if (!reached.empty())
                add({-literal, -reached.back()});
            reached = std::move(next);
        }
    }

    const Problem &m_problem;
    CaDiCaL::Solver m_solver;
    Literal m_last = 0;
    std::set<Pair> m_known;
    std::map<Seat, Literal> m_seats;
    std::map<Pair, Literal> m_met;  ///< strangers: true only when they meet
    Literals m_repeats;
};

}  // namespace

Answer isAnyPlan(const Problem &problem, const Start &start, const Demand &demand)
{
    Clauses clauses{problem, start};
    if (demand.mostExcess)
        clauses.demandExcess(*demand.mostExcess);
    if (demand.fewestNew)
        clauses.demandNew(*demand.fewestNew);
    return clauses.solve();
}

}  // namespace tablee::test
