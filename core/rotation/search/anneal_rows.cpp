#include "rotation/search/anneal_rows.h"

#include "rotation/moves/exchange_effects.h"
#include "rotation/moves/swap_empty_seat.h"
#include "rotation/moves/swap_groups.h"
#include "rotation/moves/swap_people.h"
#include "rotation/search/cooling.h"
#include "rotation/search/reach.h"
#include "rotation/search/seat_costs.h"
#include "rotation/seating/rest_share.h"
#include "rotation/seating/score_of.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tablee::rotation {

namespace {

constexpr int levels = 64;
/// From where to where it cools: how seldom it takes a repeat more at warmest and at coldest.
constexpr Cooling whereManyRepeat{0x790e1000U, 0xff4bfc00U, levels};  ///< once in 20, in 40
constexpr Cooling whereFewRepeat{0x65680000U, 0xff122400U, levels};  ///< once in 40, in 100
constexpr Cooling whereHardlyAnyRepeat{0x65680000U, 0xfdd4a000U, levels};  ///< once in 40, in 360
constexpr Cooling whereManyStrangersRepeat{0x7fd58000U, 0xfe9d6800U, levels};  ///< once in 16, in 64
constexpr int seatsOfAFew = 10, seatsOfHardlyAny = 50;  ///< less than one repeat for so many seats

constexpr std::uint32_t stepsOfASwap = 60;  ///< in so many, two people exchange all their seats once
constexpr int fewestStepsOfAnEmptySeat = 8;  ///< in so many, somebody looks for one
constexpr int looksForAnEmptySeat = 4;
constexpr std::uint32_t movesOfCompany
    = 8;  ///< of so many moves of somebody who belongs to others, one is alone
constexpr int looksForAGroup = 4;
constexpr std::uint32_t calmSeatsPassed = 10;  ///< of so many seats without a conflict, one is looked at

/// The rounds in which there are two tables, or somebody rests.
std::vector<int> roundsToChange(const Seating &seating)
{
    std::vector<int> rounds;
    for (int round = 0; round < seating.rounds(); ++round)
        if (seating.places(round) > 1
            && seating.tableAt(round, 0) != seating.tableAt(round, seating.places(round) - 1))
            rounds.push_back(round);
    return rounds;
}

/// By round: the tables that have one seat less than another.
std::vector<std::vector<int>> tablesWithAnEmptySeat(const Task &task, const Seating &seating)
{
    std::vector<std::vector<int>> tables(static_cast<std::size_t>(seating.rounds()));
    for (int round = task.announcedTable.empty() ? 0 : 1; round < seating.rounds(); ++round) {
        const auto sizeOf = [&](int table) {
            return seating.end(round, table) - seating.begin(round, table);
        };
        std::set<int> sizes;
        for (int table = 0; table < seating.tables(round); ++table)
            sizes.insert(sizeOf(table));
        for (int table = 0; table < seating.tables(round); ++table)
            if (sizeOf(table) > 0 && sizes.contains(sizeOf(table) + 1))
                tables[static_cast<std::size_t>(round)].push_back(table);
    }
    return tables;
}

/// As a whole table changes its people for an empty seat, in as many steps as there are of them: no stride
/// then takes much longer than others.
std::uint32_t stepsOfAnEmptySeat(const Problem &problem)
{
    int steps = fewestStepsOfAnEmptySeat;
    for (const std::vector<int> &sizes : problem.tableSizes)
        for (const int size : sizes)
            steps = std::max(steps, size);
    return static_cast<std::uint32_t>(steps);
}

class RowAnnealing {
public:
    RowAnnealing(Search &search, int weightOfRule)
        : RowAnnealing{search, search.best(), weightOfRule}
    {
        m_best = m_now;
    }

    /// Lets nobody fall short of more than `reach` tells; as few repeats as the best plan has are enough.
    RowAnnealing(Search &search, Seating seating, const Reach &reach)
        : RowAnnealing{search, std::move(seating), weightOfBroken}
    {
        m_reach = reach;
        m_mostLack = reach.lack();
        m_best = {search.bestScore().broken, search.bestScore().excess + 1};
    }

    bool nothingToChange() const { return m_rounds.empty(); }

    void stride(const Acceptance &acceptance)
    {
        for (std::int64_t iteration = 0; iteration < m_search.stride(); ++iteration)
            step(acceptance);
        m_search.count(m_search.stride());
        if (!m_found)
            return;
        const Score score = scoreOf(m_task, *m_found);
        m_search.offer(std::move(*m_found), score);
        m_found.reset();
    }

private:
    using Measure = std::tuple<int, int>;

    RowAnnealing(Search &search, Seating seating, int weightOfRule)
        : m_search{search}
        , m_task{search.task()}
        , m_costs{m_task, std::move(seating), search.stopToken(), weightOfRule}
        , m_rounds{roundsToChange(m_costs.seating())}
        , m_now{brokenRules(m_task, m_costs.seating()), m_costs.excess()}
        , m_moved{movedPeople(m_task, m_costs.seating())}
        , m_rests{restsIn(m_costs.seating())}
        , m_someKnowEachOther{m_task.hasAcquaintances()}
        , m_someBelongTogether{!m_task.problem.together.empty()}
        , m_emptySeats{tablesWithAnEmptySeat(m_task, m_costs.seating())}
        , m_stepsOfAnEmptySeat{stepsOfAnEmptySeat(m_task.problem)}
    {
    }

    void step(const Acceptance &acceptance)
    {
        Random &random = m_search.random;
        if (m_someKnowEachOther && random.below(stepsOfASwap) == 0)
            return tryPeople(acceptance.draw(random));
        const int round = m_rounds[random.below(static_cast<std::uint32_t>(m_rounds.size()))];
        const Seating &seating = m_costs.seating();
        if (!m_emptySeats[static_cast<std::size_t>(round)].empty() && random.below(m_stepsOfAnEmptySeat) == 0)
            return tryEmptySeat(round, acceptance.draw(random));
        const auto places = static_cast<std::uint32_t>(seating.places(round));
        const auto one = static_cast<Place>(random.below(places));
        const int company = m_someBelongTogether ? companyAt(round, one) : 0;
        const int ofCompany = company * (weightOfExcess - m_costs.weightOfRule());  // they repeat in any case
        if (m_costs.own(round, one) <= ofCompany && random.below(calmSeatsPassed) != 0)
            return;
        const int worse = acceptance.draw(random);
        if (company > 0 && random.below(movesOfCompany) != 0)
            return tryGroup(round, one, worse);
        const int candidates = m_costs.countWithin(round, one, worse);
        if (candidates == 0)
            return;
        const auto chosen
            = candidates == 1 ? 0 : static_cast<int>(random.below(static_cast<std::uint32_t>(candidates)));
        const Place other = m_costs.findWithin(round, one, worse, chosen);
        if (isAllowed(round, one, other))
            exchange(round, one, other);
    }

    /// How many of those at the table belong to whoever sits at a place.
    int companyAt(int round, Place place) const
    {
        const Seating &seating = m_costs.seating();
        const Person person = seating.personAt(round, place);
        const std::vector<Person> &mates = m_task.together[static_cast<std::size_t>(person)];
        return static_cast<int>(std::count_if(
            mates.begin(), mates.end(), [&](Person mate) { return seating.together(round, person, mate); }));
    }

    void tryPeople(int worse)
    {
        const auto people = static_cast<std::uint32_t>(m_task.people());
        const auto one = static_cast<Person>(m_search.random.below(people));
        const SwapPeople swap{one, static_cast<Person>(m_search.random.below(people))};
        if (swap.isAllowed(m_task) && weightOfExcess * swap.delta(m_costs) <= worse)
            swap.apply(m_costs.seating(), [this](int round, Place place, Place other, bool isLast) {
                exchange(round, place, other, isLast);
            });
    }

    /// Who belongs together goes together, to a table drawn by chance; a few are looked at.
    void tryGroup(int round, Place one, int worse)
    {
        const Seating &seating = m_costs.seating();
        const Person person = seating.personAt(round, one);
        const auto seats = static_cast<std::uint32_t>(seating.restBegin(round));
        for (int look = 0; look < looksForAGroup; ++look) {
            const auto other = static_cast<Place>(m_search.random.below(seats));
            const auto own = static_cast<int>(m_search.random.below(seats));
            const int table = seating.tableAt(round, other);
            const SwapGroups groups = SwapGroups::of(
                m_task, seating, round, person, {table, other - seating.begin(round, table), own, nobody});
            if (groups.members == 0 || groups.weight(m_costs) > worse
                || m_moved + groups.movedBy(m_task, seating) > m_task.mostMoved)
                continue;
            return exchangeAll(round, [&](auto exchange) { groups.forEachSeat(exchange); });
        }
    }

    /// Somebody goes to a table with one seat less, whose people take the others' table for it; a few are
    /// looked at.
    void tryEmptySeat(int round, int worse)
    {
        const Seating &seating = m_costs.seating();
        const std::vector<int> &tables = m_emptySeats[static_cast<std::size_t>(round)];
        const int table = tables[m_search.random.below(static_cast<std::uint32_t>(tables.size()))];
        const auto seats = static_cast<std::uint32_t>(seating.restBegin(round));
        for (int look = 0; look < looksForAnEmptySeat; ++look) {
            const SwapEmptySeat swap{round, static_cast<Place>(m_search.random.below(seats)), table};
            if (swap.isAllowed(m_task, seating) && swap.weight(m_costs) <= worse)
                return exchangeAll(round, [&](auto exchange) { swap.forEachSeat(seating, exchange); });
        }
    }

    /// All or nothing.
    template <typename ForEachSeat> void exchangeAll(int round, ForEachSeat forEachSeat)
    {
        forEachSeat([&](Place one, Place other, bool isLast) { exchange(round, one, other, isLast); });
        if (lack() > m_mostLack)
            forEachSeat([&](Place one, Place other, bool) { exchange(round, one, other, false); });
    }

    bool isAllowed(int round, Place one, Place other) const
    {
        const Seating &seating = m_costs.seating();
        const int here = seating.tableAt(round, one), there = seating.tableAt(round, other);
        if (m_moved + movedByExchange(m_task, seating, round, one, other) > m_task.mostMoved)
            return false;
        if (m_reach && lack() + m_reach->lackByExchange(seating, round, one, other) > m_mostLack)
            return false;
        if (here != resting && there != resting)
            return true;
        const Person seated = seating.personAt(round, here == resting ? other : one);
        const Person rests = seating.personAt(round, here == resting ? one : other);
        return isFairRest(m_task, seated, m_rests[static_cast<std::size_t>(seated)], rests,
                   m_rests[static_cast<std::size_t>(rests)])
            || brokenByExchange(m_task, seating, round, one, other) < 0;
    }

    void exchange(int round, Place one, Place other, bool isWhole = true)
    {
        const Seating &seating = m_costs.seating();
        const int here = seating.tableAt(round, one), there = seating.tableAt(round, other);
        m_rests[static_cast<std::size_t>(seating.personAt(round, one))]
            += (there == resting ? 1 : 0) - (here == resting ? 1 : 0);
        m_rests[static_cast<std::size_t>(seating.personAt(round, other))]
            += (here == resting ? 1 : 0) - (there == resting ? 1 : 0);
        m_moved += movedByExchange(m_task, seating, round, one, other);
        std::get<0>(m_now) += brokenByExchange(m_task, seating, round, one, other);
        if (m_reach)
            m_reach->exchange(seating, round, one, other);
        m_costs.exchange(round, one, other);
        std::get<1>(m_now) = m_costs.excess();
        if (!isWhole || !(m_now < m_best) || m_moved > m_task.mostMoved || lack() > m_mostLack)
            return;
        m_best = m_now;
        m_found = m_costs.seating();
    }

    int lack() const { return m_reach ? m_reach->lack() : 0; }

    static std::vector<int> restsIn(const Seating &seating)
    {
        std::vector<int> rests(static_cast<std::size_t>(seating.people()), 0);
        for (int round = 0; round < seating.rounds(); ++round)
            for (Place place = seating.restBegin(round); place < seating.places(round); ++place)
                ++rests[static_cast<std::size_t>(seating.personAt(round, place))];
        return rests;
    }

    Search &m_search;
    const Task &m_task;
    SeatCosts m_costs;
    std::vector<int> m_rounds;
    Measure m_now;  ///< rules broken, excess
    Measure m_best;
    int m_moved;
    std::vector<int> m_rests;
    bool m_someKnowEachOther;
    bool m_someBelongTogether;
    std::vector<std::vector<int>> m_emptySeats;  ///< by round: tables with one seat less than another
    std::uint32_t m_stepsOfAnEmptySeat;
    std::optional<Reach> m_reach;  ///< where it is held
    int m_mostLack = 0;
    std::optional<Seating> m_found;
};

Cooling coolingFor(const Search &search)
{
    const Seating &seating = search.best();
    int seats = 0;
    for (int round = 0; round < seating.rounds(); ++round)
        seats += seating.restBegin(round);
    const int excess = search.bestScore().excess;
    const bool areFew = excess * seatsOfAFew < seats, areHardlyAny = excess * seatsOfHardlyAny < seats;
    if (!search.task().hasAcquaintances())
        return areFew ? whereHardlyAnyRepeat : whereManyStrangersRepeat;
    if (areHardlyAny)
        return whereHardlyAnyRepeat;
    return areFew ? whereFewRepeat : whereManyRepeat;
}

}  // namespace

void annealRows(Search &search, std::int64_t iterations, int weightOfRule)
{
    RowAnnealing annealing{search, weightOfRule};
    if (annealing.nothingToChange())
        return;
    coolDown(
        coolingFor(search), search.stride(), iterations,
        [&] { return search.isOver() || search.isExcessProven(); },
        [&](const Acceptance &acceptance) { annealing.stride(acceptance); });
}

void annealRowsWithinReach(Search &search, std::int64_t iterations)
{
    const Score before = search.bestScore();
    const Seating seating
        = withReachSharedOut(search.task(), search.best(), search.random, search.stopToken());
    RowAnnealing annealing{search, seating, Reach{search.task(), seating}};
    if (annealing.nothingToChange())
        return;
    coolDown(
        whereHardlyAnyRepeat, search.stride(), iterations,
        [&] { return search.isOver() || search.bestScore() < before; },
        [&](const Acceptance &acceptance) { annealing.stride(acceptance); });
}

}  // namespace tablee::rotation
