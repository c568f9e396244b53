#include "reports/session_report.h"

#include "directory/name_text.h"
#include "directory/search_key.h"
#include "evening/meetings.h"
#include "reports/meeting_tally.h"

#include <algorithm>
#include <tuple>

namespace tablee {

namespace {

constexpr std::size_t mostWithFullNames = 16;  ///< the page has room for so many full names at the tables

PersonName nameOf(const ReportSource &source, MemberId member)
{
    const auto found = source.names.find(member);
    if (found == source.names.end())
        return {nameOfErased.toString(), {}};
    const PersonName name{cleanName(found->second.given), cleanName(found->second.rest)};
    return name.given.isEmpty() ? PersonName{nameOfErased.toString(), {}} : name;
}

/// Longer than a name may be, and as clean.
QString cleanSentence(const QString &typed)
{
    QStringList words;
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts))
        words += cleanName(word);
    return words.join(u' ');
}

using Names = std::map<MemberId, QString>;

Names fullNames(const ReportSource &source)
{
    Names names;
    for (const auto &[id, member] : source.evening.room.members)
        names[id] = displayName(nameOf(source, id));
    for (const MemberId expected : source.expected)
        names[expected] = displayName(nameOf(source, expected));
    return names;
}

/// In a larger evening the tables name people shortly, "Awa S.", where that is one person; their full names
/// stand in the list.
Names namesAtTables(const ReportSource &source, const Names &full, const std::vector<MemberId> &came)
{
    if (came.size() <= mostWithFullNames)
        return full;
    std::map<QString, int> bearers;
    for (const MemberId member : came)
        ++bearers[searchKey(shortForm(nameOf(source, member)))];
    Names names;
    for (const auto &[id, name] : full) {
        const QString brief = shortForm(nameOf(source, id));
        names[id] = bearers[searchKey(brief)] == 1 ? brief : name;
    }
    return names;
}

/// Members in the order of their names.
std::vector<MemberId> byName(const Names &names, const std::vector<MemberId> &members)
{
    std::vector<std::tuple<QByteArray, QString, MemberId>> keyed;
    for (const MemberId member : members)
        keyed.emplace_back(collationKey(names.at(member)), names.at(member), member);
    std::sort(keyed.begin(), keyed.end());
    std::vector<MemberId> sorted;
    for (const auto &[key, name, member] : keyed)
        sorted.push_back(member);
    return sorted;
}

std::vector<QString> sortedNames(const Names &names, const std::vector<MemberId> &members)
{
    std::vector<QString> sorted;
    for (const MemberId member : byName(names, members))
        sorted.push_back(names.at(member));
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
                round.tables.push_back({table.number, sortedNames(names, members->second),
                    cleanName(QString::fromStdString(table.name))});
        rounds.push_back(std::move(round));
    }
    return rounds;
}

/// For each held round the numbers of the tables at which somebody was.
std::map<MemberId, std::vector<std::vector<int>>> tablesByPerson(const EveningState &evening)
{
    std::map<MemberId, std::vector<std::vector<int>>> seats;
    std::size_t held = 0;
    for (const Step &step : evening.setting.agenda) {
        if (step.kind != StepKind::Round || phaseOfRound(evening, step.round) != RoundPhase::Held)
            continue;
        ++held;
        for (const auto &[table, members] : heldTables(evening, step.round))
            for (const MemberId member : members) {
                seats[member].resize(held);
                seats[member].back().push_back(findTable(evening.setting, table)->number);
            }
    }
    for (auto &[member, rounds] : seats)
        rounds.resize(held);
    return seats;
}

std::vector<ReportPerson> peopleOf(const ReportSource &source, const std::vector<MemberId> &came,
    const Names &names, const MeetingTally &tally)
{
    auto tables = tablesByPerson(source.evening);
    std::vector<ReportPerson> people;
    for (const MemberId member : byName(names, came)) {
        const auto fresh = tally.newFaces.find(member);
        people.push_back(
            {names.at(member), source.evening.room.members.at(member).role, source.expected.contains(member),
                std::move(tables[member]), fresh == tally.newFaces.end() ? 0 : fresh->second});
    }
    return people;
}

std::vector<Repeat> namedRepeats(const ReportSource &source, const Names &names)
{
    std::vector<std::tuple<QByteArray, QByteArray, Repeat>> keyed;
    for (const RepeatedPair &pair : repeatedPairs(source.evening, source.knownBefore, source.rules)) {
        const std::vector<MemberId> two = byName(names, {pair.low, pair.high});
        const QString &one = names.at(two.front());
        const QString &other = names.at(two.back());
        keyed.emplace_back(
            collationKey(one), collationKey(other), Repeat{one, other, pair.rounds, pair.cause});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<Repeat> repeats;
    for (auto &[one, other, repeat] : keyed)
        repeats.push_back(std::move(repeat));
    return repeats;
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
    report.purpose = cleanSentence(source.purpose);
    setHours(report, source);

    const std::vector<MemberId> came = whoCame(source.evening);
    const Names names = fullNames(source);
    const MeetingTally tally = tallyMeetings(source.evening, source.knownBefore);
    report.present = peopleOf(source, came, names, tally);
    std::vector<MemberId> absent{source.expected.begin(), source.expected.end()};
    std::erase_if(absent,
        [&came](MemberId member) { return std::find(came.begin(), came.end(), member) != came.end(); });
    report.absent = sortedNames(names, absent);
    report.expected = static_cast<int>(source.expected.size());
    report.unexpected = static_cast<int>(std::count_if(
        came.begin(), came.end(), [&](MemberId member) { return !source.expected.contains(member); }));

    const Names briefNames = namesAtTables(source, names, came);
    report.rounds = heldRounds(source, briefNames);
    report.uncounted = uncountedRounds(source.evening);
    report.steps = stepsOf(source);
    report.meetings = {static_cast<int>(came.size()), mostTablesAtOnce(report.rounds), tally.fresh,
        std::max(tally.freshBound, tally.fresh), tally.seatPairs, tally.seatPairs - tally.fresh};
    report.newFaces = {tally.leastNew, tally.mostNew};
    report.withoutRound = static_cast<int>(came.size()) - tally.people;
    report.repeats = namedRepeats(source, briefNames);
    // Where the evening has no more repeats than it must, the bound is the reason and not the plan.
    if (report.meetings.unavoidable() == report.meetings.excess)
        for (Repeat &repeat : report.repeats)
            if (repeat.cause == RepeatCause::Planned)
                repeat.cause = RepeatCause::Unavoidable;
    report.topics = topicsOf(came, source.topics, names);
    report.next = source.next;
    return report;
}

}  // namespace tablee
