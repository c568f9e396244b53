#include "reports/session_report.h"

#include "directory/name_text.h"
#include "directory/search_key.h"
#include "evening/meetings.h"
#include "reports/meeting_tally.h"

#include <algorithm>

namespace tablee {

namespace {

constexpr std::size_t mostWithFullNames = 16;  ///< the page has room for so many full names at the tables

QString nameOf(const ReportSource &source, MemberId member)
{
    const auto found = source.names.find(member);
    const QString name = found == source.names.end() ? QString{} : cleanName(found->second);
    return name.isEmpty() ? QStringLiteral("?") : displayName(splitName(name));
}

using Names = std::map<MemberId, QString>;

Names fullNames(const ReportSource &source)
{
    Names names;
    for (const auto &[id, member] : source.evening.room.members)
        names[id] = nameOf(source, id);
    return names;
}

/// In a larger evening the tables name people shortly, "Awa S.", where that is one person; their full names
/// stand in the list.
Names namesAtTables(const Names &full, std::size_t present)
{
    if (present <= mostWithFullNames)
        return full;
    std::map<QString, int> bearers;
    for (const auto &[id, name] : full)
        ++bearers[searchKey(shortForm(splitName(name)))];
    Names names;
    for (const auto &[id, name] : full) {
        const QString brief = shortForm(splitName(name));
        names[id] = bearers[searchKey(brief)] == 1 ? brief : name;
    }
    return names;
}

std::vector<QString> sortedNames(const Names &names, const std::vector<MemberId> &members)
{
    std::vector<std::pair<QByteArray, QString>> keyed;
    for (const MemberId member : members) {
        const QString name = names.at(member);
        keyed.emplace_back(collationKey(name), name);
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<QString> sorted;
    for (auto &[key, name] : keyed)
        sorted.push_back(std::move(name));
    return sorted;
}

/// Everybody who was checked in and whose check-in was not taken back, whether they stayed to the end or not.
std::vector<MemberId> whoCame(const EveningState &evening)
{
    std::vector<MemberId> members;
    for (const auto &[id, member] : evening.room.members)
        if (member.since > 0)
            members.push_back(id);
    return members;
}

std::vector<ReportRound> heldRounds(const ReportSource &source, const Names &names)
{
    std::vector<ReportRound> rounds;
    for (const Step &step : source.evening.setting.agenda) {
        if (step.kind != StepKind::Round || phaseOfRound(source.evening, step.round) != RoundPhase::Held)
            continue;
        ReportRound round{step.round, {}};
        const auto held = heldTables(source.evening, step.round);
        for (const RoomTable &table : source.evening.setting.tables)
            if (const auto members = held.find(table.id); members != held.end())
                round.tables.push_back({table.number, sortedNames(names, members->second)});
        rounds.push_back(std::move(round));
    }
    return rounds;
}

/// Rounds that were too short or left out, and in the end those that nobody came to.
std::vector<UncountedRound> uncountedRounds(const EveningState &evening)
{
    std::vector<UncountedRound> rounds;
    const auto &steps = evening.room.steps;
    const bool begun = std::any_of(
        steps.begin(), steps.end(), [](const auto &entry) { return entry.second.startedAt.has_value(); });
    for (const Step &step : evening.setting.agenda) {
        const StepState &state = stateOf(evening, step.id);
        const bool never = begun && evening.room.closed && state.phase == StepPhase::Ahead;
        if (step.kind != StepKind::Round || (!never && phaseOfRound(evening, step.round) != RoundPhase::Void))
            continue;
        const bool tooShort = state.startedAt && state.outcome != StepOutcome::Skipped;
        rounds.push_back({step.round, tooShort ? std::optional{state.run} : std::nullopt});
    }
    return rounds;
}

std::vector<ReportStep> stepsOf(const ReportSource &source)
{
    std::vector<ReportStep> steps;
    for (const Step &step : source.evening.setting.agenda) {
        const StepState &state = stateOf(source.evening, step.id);
        steps.push_back({step.kind, step.round, step.planned, timeRun(state, source.now),
            state.startedAt.has_value(), QString::fromStdString(step.title)});
    }
    return steps;
}

QDateTime localTime(Milliseconds utc, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(utc.count(), zone.isValid() ? zone : QTimeZone::utc());
}

/// When the first step began and the last one ended; the planned start where nothing began.
void setHours(SessionReport &report, const ReportSource &source)
{
    std::optional<Milliseconds> first;
    std::optional<Milliseconds> last;
    for (const auto &[id, state] : source.evening.room.steps) {
        if (state.startedAt)
            first = std::min(first.value_or(state.startedAt->utc), state.startedAt->utc);
        if (state.startedAt && state.endedAt)
            last = std::max(last.value_or(state.endedAt->utc), state.endedAt->utc);
    }
    if (!first)
        first = source.plannedStart;
    if (first)
        report.start = localTime(*first, source.zone);
    if (last)
        report.end = localTime(*last, source.zone);
}

int mostTablesAtOnce(const std::vector<ReportRound> &rounds)
{
    std::size_t most = 0;
    for (const ReportRound &round : rounds)
        most = std::max(most, round.tables.size());
    return static_cast<int>(most);
}

}  // namespace

SessionReport makeReport(const ReportSource &source)
{
    SessionReport report;
    report.community = cleanName(source.community);
    report.title = cleanName(source.title);
    report.place = cleanName(source.place);
    setHours(report, source);

    const std::vector<MemberId> came = whoCame(source.evening);
    const Names names = fullNames(source);
    report.present = sortedNames(names, came);
    report.expected = static_cast<int>(source.expected.size());
    report.unexpected = static_cast<int>(std::count_if(
        came.begin(), came.end(), [&](MemberId member) { return !source.expected.contains(member); }));

    report.rounds = heldRounds(source, namesAtTables(names, came.size()));
    report.uncounted = uncountedRounds(source.evening);
    report.steps = stepsOf(source);
    const MeetingTally tally = tallyMeetings(source.evening, source.knownBefore);
    report.meetings = {static_cast<int>(came.size()), mostTablesAtOnce(report.rounds), tally.fresh,
        std::max(tally.freshBound, tally.fresh), tally.seatPairs, tally.seatPairs - tally.fresh};
    report.newFaces = {tally.leastNew, tally.mostNew};
    report.withoutRound = static_cast<int>(came.size()) - tally.people;
    return report;
}

}  // namespace tablee
