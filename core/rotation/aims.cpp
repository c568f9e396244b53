#include "rotation/aims.h"

#include "rotation/acquaintance_aim.h"
#include "rotation/affiliation_aim.h"
#include "rotation/host_aim.h"
#include "rotation/seat_pairs.h"
#include "rotation/table_aim.h"
#include "rotation/third_meetings.h"

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
    , m_counts{countIn(task, seating)}
{
    if (Wishes::fit(task))
        m_wishes.emplace(task, seating, stop);
}

void Aims::exchange(const Draft<CountedMeetings> &draft, int round, Place one, Place other)
{
    const Seating &seating = draft.seating();
    if (m_wishes) {
        m_wishes->exchange(seating, round, one, other);
        m_counts.withoutLanguage = m_wishes->withoutLanguage();
        m_counts.wantsUnmet = m_wishes->unmet();
    }
    forEachPairAim(*m_task, m_counts, [&](int &count, const auto &between) {
        count += seatPairsByExchange(seating, round, one, other, between);
    });
    const Counted counted{*m_task};
    if (counted.tables)
        m_counts.tableRepeats += table_aim::byExchange(*m_task, seating, round, one, other);
    if (counted.thirdMeetings)
        m_counts.thirdMeetings += third_meetings::byExchange(draft, round, one, other);
}

}  // namespace tablee::rotation
