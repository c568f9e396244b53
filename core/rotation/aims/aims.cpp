#include "rotation/aims/aims.h"

#include "rotation/aims/acquaintance_aim.h"
#include "rotation/aims/affiliation_aim.h"
#include "rotation/aims/host_aim.h"
#include "rotation/aims/table_aim.h"
#include "rotation/aims/third_meetings.h"
#include "rotation/seating/seat_pairs.h"

namespace tablee::rotation {

namespace {

constexpr int mostAimedFor = 1024;

/// Which of the aims that need no Wishes are to be counted.
struct Counted {
    explicit Counted(const Task &task)
        : thirdMeetings{task.problem.profile.weights.thirdMeetings > 0}
        , acquaintance{!task.problem.acquaintances.empty() && task.problem.profile.weights.acquaintance > 0}
        , affiliations{!task.problem.affiliations.empty() && task.problem.profile.weights.affiliations > 0}
        , tables{task.problem.changeTables && task.problem.profile.weights.tableRepeats > 0}
        , hosts{!task.problem.hosts.empty() && task.problem.profile.weights.hostPairs > 0}
    {
    }
    bool any() const { return thirdMeetings || acquaintance || affiliations || tables || hosts; }

    bool thirdMeetings, acquaintance, affiliations, tables, hosts;
};

/// Calls `visit` with the count and the rule of each aim about two people at one table.
template <typename Visit> void forEachPairAim(const Task &task, AimCounts &counts, Visit visit)
{
    const Counted counted{task};
    if (counted.acquaintance)
        visit(counts.acquaintance, [&](Person a, Person b) { return acquaintance_aim::between(task, a, b); });
    if (counted.affiliations)
        visit(counts.affiliations, [&](Person a, Person b) { return affiliation_aim::between(task, a, b); });
    if (counted.hosts)
        visit(counts.hostPairs, [&](Person a, Person b) { return host_aim::between(task, a, b); });
}

}  // namespace

bool Aims::fit(const Task &task)
{
    return task.people() <= mostAimedFor && (Wishes::fit(task) || Counted{task}.any());
}

AimCounts Aims::countIn(const Task &task, const Seating &seating)
{
    AimCounts counts;
    if (Wishes::fit(task)) {
        const auto [withoutLanguage, unmet] = Wishes::countIn(task, seating);
        counts.withoutLanguage = withoutLanguage;
        counts.wantsUnmet = unmet;
    }
    forEachPairAim(
        task, counts, [&](int &count, const auto &between) { count = sumOverSeatPairs(seating, between); });
    const Counted counted{task};
    if (counted.tables)
        counts.tableRepeats = table_aim::count(task, seating);
    if (counted.thirdMeetings)
        counts.thirdMeetings = third_meetings::count(task, seating);
    return counts;
}

Aims::Aims(const Task &task, const Seating &seating, const std::stop_token &stop)
    : m_task{&task}
    , m_people{static_cast<std::size_t>(task.people())}
    , m_countsTables{Counted{task}.tables}
    , m_countsThirdMeetings{Counted{task}.thirdMeetings}
    , m_ofPairs(m_people * m_people, 0)
    , m_weight{weighed(countIn(task, seating), task.problem.profile.weights)}
{
    weighPairs(stop);
    if (Wishes::fit(task) && task.lessons->wants() > 0)
        m_wishes.emplace(task, seating, stop);
}

void Aims::add(Person a, Person b, int weight)
{
    m_ofPairs[static_cast<std::size_t>(a) * m_people + static_cast<std::size_t>(b)] += weight;
    m_ofPairs[static_cast<std::size_t>(b) * m_people + static_cast<std::size_t>(a)] += weight;
}

/// All that does not change during a search, in one number for each pair: it is looked up for every mate of
/// every exchange that is weighed.
void Aims::weighPairs(const std::stop_token &stop)
{
    const Task &task = *m_task;
    const AimCounts &weights = task.problem.profile.weights;
    const Counted counted{task};
    const int ofLanguages = Wishes::fit(task) ? weights.withoutLanguage : 0;
    for (Person a = 0; a < task.people(); ++a) {
        if (stop.stop_requested())
            throw Stopped{};
        for (Person b = 0; b < a; ++b) {
            int weight = 0;
            if (ofLanguages > 0 && task.lessons->shareNoLanguage(a, b))
                weight += ofLanguages;
            if (counted.affiliations)
                weight += weights.affiliations * affiliation_aim::between(task, a, b);
            if (counted.hosts)
                weight += weights.hostPairs * host_aim::between(task, a, b);
            if (weight > 0)
                add(a, b, weight);
        }
        if (counted.acquaintance)
            for (const auto &[b, howWell] : task.acquainted[static_cast<std::size_t>(a)])
                if (b < a)
                    add(a, b, weights.acquaintance * howWell);
    }
}

std::int64_t Aims::weightByExchange(
    const Draft<CountedMeetings> &draft, int round, Place one, Place other, std::int64_t most)
{
    const AimCounts &weights = m_task->problem.profile.weights;
    const Seating &seating = draft.seating();
    std::int64_t weight = seatPairsByExchange(
        seating, round, one, other, [this](Person a, Person b) { return ofPair(a, b); });
    if (m_countsTables)
        weight += std::int64_t{weights.tableRepeats}
            * table_aim::byExchange(*m_task, seating, round, one, other);
    if (m_countsThirdMeetings)
        weight += std::int64_t{weights.thirdMeetings} * third_meetings::byExchange(draft, round, one, other);
    if (!m_wishes)
        return weight;
    const std::int64_t ofAWant = weights.wantsUnmet;
    if (const std::int64_t allMet = weight - ofAWant * m_wishes->unmet(); allMet > most)
        return allMet;
    return weight + ofAWant * m_wishes->unmetByExchange(seating, round, one, other);
}

void Aims::exchange(
    const Draft<CountedMeetings> &draft, int round, Place one, Place other, std::int64_t moreWeight)
{
    if (m_wishes)
        m_wishes->exchange(draft.seating(), round, one, other);
    m_weight += moreWeight;
}

}  // namespace tablee::rotation
