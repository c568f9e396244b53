#include "reports/report_seats.h"

#include "directory/name_text.h"
#include "language/step_words.h"
#include "reports/meeting_sentence.h"
#include "reports/report_speech.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <map>

namespace tablee {

namespace {

constexpr int roundsAcross = 4;  ///< more columns than that are too narrow for names
constexpr std::size_t mostRepeatsNamed = 60;  ///< more are a list nobody reads

/// Longer than nearly every name. Of one that is longer all of it stands among those who were here: repeated
/// in each round it would take the page from the others.
constexpr int longestInACell = 48;

QString inACell(const QString &name)
{
    return withinLength(name, longestInACell);
}

using Rounds = std::vector<ReportRound>;

ReportSeats seatsOf(Rounds::const_iterator first, Rounds::const_iterator last, const ReportSpeech &speech)
{
    ReportSeats seats{speech.each(QT_TRANSLATE_NOOP("Report", "Table")), {}, {}};
    const auto across = static_cast<std::size_t>(last - first);
    std::map<int, ReportSeats::Row> rows;
    for (auto round = first; round != last; ++round) {
        seats.rounds.push_back(speech.each(
            [&round](const Words &words) { return stepName(StepKind::Round, round->round, words); }));
        for (const ReportTable &table : round->tables) {
            ReportSeats::Row &row = rows[table.number];
            const QString number = QString::number(table.number);
            row.table = table.name.isEmpty() ? number : number + u' ' + inACell(table.name);
            row.names.resize(across);
            auto &cell = row.names[static_cast<std::size_t>(round - first)];
            std::transform(table.names.begin(), table.names.end(), std::back_inserter(cell), inACell);
        }
    }
    for (auto &[number, row] : rows)
        seats.rows.push_back(std::move(row));
    return seats;
}

/// "round 2", "rounds 2, 3".
QString roundsText(const std::vector<int> &rounds, const Words &words)
{
    QStringList numbers;
    for (const int round : rounds)
        numbers += QString::number(round);
    return words
        .in(reportContext, QT_TRANSLATE_N_NOOP("Report", "round(s) %1"), static_cast<int>(rounds.size()))
        .arg(numbers.join(u", "_qs));
}

const char *sourceOf(RepeatCause cause)
{
    switch (cause) {
    case RepeatCause::Rule:
        return QT_TRANSLATE_NOOP("Report", "kept together by a rule of the session");
    case RepeatCause::Moved:
        return QT_TRANSLATE_NOOP("Report", "places changed, or an arrival during the round");
    case RepeatCause::MetBefore:
        return QT_TRANSLATE_NOOP("Report", "met at an earlier session");
    case RepeatCause::Unavoidable:
        return QT_TRANSLATE_NOOP("Report", "no seating of these people at these tables has fewer repeats");
    case RepeatCause::Planned:
        return QT_TRANSLATE_NOOP("Report", "together again in the seating plan");
    }
    Q_UNREACHABLE();
}

/// The pairs that one cause brought together, at most `room` of them.
ReportLines pairsOf(
    const std::vector<Repeat> &repeats, RepeatCause cause, std::size_t room, const ReportSpeech &speech)
{
    ReportLines pairs{{}, ReportLines::Width::Wide};
    for (const Repeat &repeat : repeats)
        if (repeat.cause == cause && pairs.lines.size() < room)
            pairs.lines.push_back({{inACell(repeat.one), inACell(repeat.other)},
                speech.each([&repeat](const Words &words) { return roundsText(repeat.rounds, words); })});
    return pairs;
}

}  // namespace

ReportSection seatsSection(const SessionReport &report, const ReportSpeech &speech)
{
    ReportSection section{speech.each(QT_TRANSLATE_NOOP("Report", "Rounds and tables")),
        speech.each([&report](const Words &words) { return meetingSentence(report.meetings, words); }), {}};
    for (auto first = report.rounds.begin(); first != report.rounds.end();) {
        const auto last = first + std::min<std::ptrdiff_t>(roundsAcross, report.rounds.end() - first);
        section.parts.emplace_back(seatsOf(first, last, speech));
        first = last;
    }
    return section;
}

ReportSection repeatsSection(const SessionReport &report, const ReportSpeech &speech)
{
    if (report.repeats.empty())
        return {};
    ReportSection section{speech.each(QT_TRANSLATE_NOOP("Report", "Who met again, and why")), {}, {}};
    std::size_t room = mostRepeatsNamed;
    for (const RepeatCause cause : {RepeatCause::Rule, RepeatCause::Moved, RepeatCause::MetBefore,
             RepeatCause::Unavoidable, RepeatCause::Planned}) {
        const auto pairs = static_cast<int>(std::count_if(report.repeats.begin(), report.repeats.end(),
            [cause](const Repeat &repeat) { return repeat.cause == cause; }));
        if (pairs == 0)
            continue;
        section.parts.emplace_back(ReportParagraph{speech.each([cause, pairs](const Words &words) {
            return words.in(reportContext, QT_TRANSLATE_N_NOOP("Report", "%n pair(s): %1"), pairs)
                .arg(words.in(reportContext, sourceOf(cause)));
        })});
        ReportLines lines = pairsOf(report.repeats, cause, room, speech);
        room -= lines.lines.size();
        if (!lines.lines.empty())
            section.parts.emplace_back(std::move(lines));
    }
    if (const auto more = static_cast<int>(report.repeats.size()) - static_cast<int>(mostRepeatsNamed);
        more > 0)
        section.parts.emplace_back(
            ReportParagraph{speech.each(QT_TRANSLATE_N_NOOP("Report", "And %n more pair(s)."), more)});
    return section;
}

}  // namespace tablee
