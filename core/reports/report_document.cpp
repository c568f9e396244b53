#include "reports/report_document.h"

#include "language/step_words.h"
#include "reports/meeting_sentence.h"
#include "reports/report_people.h"
#include "reports/report_seats.h"
#include "reports/report_speech.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace tablee {

ReportText ReportSpeech::once(ReportText text)
{
    const bool same = std::all_of(
        text.begin(), text.end(), [&text](const SaidIn &said) { return said.text == text.front().text; });
    if (text.size() > 1 && same)
        return {{text.front().text}};
    return text;
}

QString onOneLine(const ReportText &text)
{
    QStringList parts;
    for (const SaidIn &said : text)
        parts += said.text;
    return parts.join(u" · "_qs);
}

namespace {

ReportText titleOf(const SessionReport &report, const ReportSpeech &speech)
{
    return speech.each([&report](const Words &words) {
        return report.title.isEmpty() ? words.in("Evening", QT_TRANSLATE_NOOP("Evening", "Learn and share"))
                                      : titleText(report.title, words);
    });
}

std::vector<ReportText> linesOf(const SessionReport &report, const ReportSpeech &speech, Region region)
{
    std::vector<ReportText> lines;
    if (report.start.isValid())
        lines.push_back(speech.each([&](const Words &words) { return hoursText(report, words, region); }));
    if (!report.place.isEmpty())
        lines.push_back({{report.place}});
    if (!report.purpose.isEmpty())
        lines.push_back({{report.purpose}});
    return lines;
}

/// "people present, of 33 expected"; the detail may be missing.
ReportText counted(const ReportSpeech &speech, const char *source, int n,
    const std::function<QString(const Words &)> &detail)
{
    return speech.each([&](const Words &words) {
        const QString what = words.in(reportContext, source, n), more = detail(words);
        return more.isEmpty() ? what : what + u", "_qs + more;
    });
}

std::vector<ReportFigure> figuresOf(const SessionReport &report, const ReportSpeech &speech)
{
    const MeetingFigures &meetings = report.meetings;
    const int present = static_cast<int>(report.present.size());
    const int rounds = static_cast<int>(report.rounds.size());
    const int unavoidable = meetings.unavoidable();
    const auto withCount = [](const char *source, int n) {
        return [source, n](const Words &words) {
            return words.in(reportContext, source, n);
        };
    };
    const auto nothing = [](const Words &) {
        return QString{};
    };
    return {
        {present,
            counted(speech, QT_TRANSLATE_N_NOOP("Report", "person(s) present"), present,
                [&report](const Words &words) { return expectedText(report, words); })},
        {rounds,
            counted(speech, QT_TRANSLATE_N_NOOP("Report", "round(s) held"), rounds,
                rounds == 0 ? std::function<QString(const Words &)>{nothing}
                            : withCount(QT_TRANSLATE_N_NOOP("Report", "at %n table(s)"), meetings.tables))},
        {meetings.fresh,
            counted(speech, QT_TRANSLATE_N_NOOP("Report", "new meeting(s)"), meetings.fresh,
                withCount(QT_TRANSLATE_N_NOOP("Report", "of %n possible"), meetings.freshBound))},
        {meetings.excess,
            counted(speech, QT_TRANSLATE_N_NOOP("Report", "repeat(s)"), meetings.excess,
                unavoidable == 0
                    ? std::function<QString(const Words &)>{nothing}
                    : withCount(QT_TRANSLATE_N_NOOP("Report", "%n of them unavoidable"), unavoidable))},
    };
}

ReportSection agendaOf(const SessionReport &report, const ReportSpeech &speech)
{
    Milliseconds longest{1};
    for (const ReportStep &step : report.steps)
        longest = std::max({longest, step.planned, step.real});
    const auto part = [longest](Milliseconds length) {
        return static_cast<double>(length.count()) / static_cast<double>(longest.count());
    };
    ReportBars bars;
    for (const ReportStep &step : report.steps)
        bars.push_back({speech.each([&step](const Words &words) {
                            return stepName(step.kind, step.round, step.title, words);
                        }),
            speech.each([&step](const Words &words) { return stepTimeText(step, words); }), part(step.real),
            part(step.planned)});
    ReportSection section{speech.each(QT_TRANSLATE_NOOP("Report", "How it went")),
        speech.each(QT_TRANSLATE_NOOP("Report", "the stroke marks the planned time")), {}};
    if (!bars.empty())
        section.parts.emplace_back(std::move(bars));
    if (ReportText text = speech.each([&report](const Words &words) { return uncountedText(report, words); });
        !text.empty())
        section.parts.emplace_back(ReportParagraph{std::move(text)});
    return section;
}

ReportSection nextOf(const SessionReport &report, const ReportSpeech &speech, Region region)
{
    if (!report.next)
        return {};
    const NextSession &next = *report.next;
    ReportSection section{speech.each(QT_TRANSLATE_NOOP("Report", "The next time")), {}, {}};
    section.parts.emplace_back(ReportParagraph{
        speech.each([&](const Words &words) { return nextSessionText(next, words, region); })});
    for (const QString &text : {next.title, next.place})
        if (!text.isEmpty())
            section.parts.emplace_back(
                ReportParagraph{speech.each([&text](const Words &words) { return titleText(text, words); })});
    return section;
}

}  // namespace

ReportDocument documentOf(
    const SessionReport &report, const std::vector<const Words *> &languages, Region region)
{
    const ReportSpeech speech{languages};
    ReportDocument document;
    for (const Words *words : languages)
        document.languages.push_back(words->language());
    document.paper = paperSize(region);
    document.community = report.community;
    document.kind = speech.each(QT_TRANSLATE_NOOP("Report", "Report of the session"));
    document.title = titleOf(report, speech);
    document.lines = linesOf(report, speech, region);
    document.lead = speech.each([&report](const Words &words) { return leadText(report, words); });
    document.figures = figuresOf(report, speech);
    document.foot = speech.each(QT_TRANSLATE_NOOP("Report", "No contact details in this document."));
    // What everybody wants to know first; the long lists come last.
    document.sections = {agendaOf(report, speech), offersSection(report, speech),
        wishesSection(report, speech), nextOf(report, speech, region), seatsSection(report, speech),
        repeatsSection(report, speech), peopleSection(report, speech)};
    std::erase_if(document.sections, [](const ReportSection &section) { return section.parts.empty(); });
    return document;
}

}  // namespace tablee
