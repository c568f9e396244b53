#include "live/rounds_on_paper.h"

#include "directory/names_apart.h"
#include "directory/search_key.h"
#include "live/prepared_seating.h"
#include "live/round_planner.h"
#include "live/told_by_members.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tablee {

namespace {

constexpr auto paperContext = "Paper";
constexpr std::uint64_t paperSeed = 1;

/// What those who are expected are called side by side.
std::map<MemberId, QString> namesOnPaper(
    const PreparedSession &session, const std::map<MemberId, Member> &members)
{
    std::set<MemberId> expected;
    for (const Attendance &each : session.attendance)
        expected.insert(each.member);
    return namesApart(expected, members);
}

QString tableNameOnPaper(
    const EveningState &evening, const PreparedSession &session, TableId id, const Words &words)
{
    for (const RoomTable &table : evening.setting.tables) {
        if (table.id != id)
            continue;
        const QString number
            = words.in(paperContext, QT_TRANSLATE_NOOP("Paper", "Table %1")).arg(table.number);
        for (const NewTable &named : session.tables)
            if (named.number == table.number && !named.name.isEmpty())
                return QStringLiteral("%1, %2").arg(number, named.name);
        return number;
    }
    return {};
}

QStringList sortedNames(QStringList names)
{
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return collationKey(a) < collationKey(b); });
    return names;
}

RoundOnPaper onPaper(const RoundsPlan &plan, const rotation::Round &round, const EveningState &evening,
    const PreparedSession &session, const std::map<MemberId, QString> &names, const Words &words)
{
    RoundOnPaper paper;
    std::map<TableId, QStringList> groups;
    for (const Seating &seat : seatsOf(round, plan.problem)) {
        const auto name = names.find(seat.member);
        groups[seat.table] += name == names.end() ? QString{} : name->second;
    }
    for (const RoomTable &table : evening.setting.tables)
        if (const auto group = groups.find(table.id); group != groups.end())
            paper.tables.push_back(
                {tableNameOnPaper(evening, session, table.id, words), sortedNames(group->second)});
    return paper;
}

}  // namespace

Result<std::vector<RoundOnPaper>> roundsOnPaper(const PreparedSession &session,
    const std::map<MemberId, Member> &members, const AcquaintanceBook &acquaintances, const KnownPairs &met,
    const Words &words, std::stop_token stop)
{
    const EveningState evening = eveningOf(session);
    SeatingProblem problem = seatingProblem(evening, session.seatsPerTable, met, session.rules);
    if (problem.firstRound == 0)
        return fail(ErrorCode::InvalidInput, "no round to put on paper");
    ToldByMembers{members, acquaintances}.addTo(problem, session.dial);
    const RoundsAnswer plan
        = planRounds(std::move(problem), paperSeed, std::move(stop), {}, OnceStopped::GiveUp);
    if (!plan)
        return fail(Error{plan.error()});
    const auto names = namesOnPaper(session, members);
    std::vector<RoundOnPaper> rounds;
    for (const PreparedStep &step : session.agenda) {
        const rotation::Round *seats = step.kind == StepKind::Round ? plan->round(step.round) : nullptr;
        if (seats == nullptr)
            continue;
        rounds.push_back(onPaper(*plan, *seats, evening, session, names, words));
        rounds.back().round = step.round;
        rounds.back().length = step.planned;
    }
    return rounds;
}

}  // namespace tablee
