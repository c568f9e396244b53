#include "reports/report_html.h"

#include "language/step_words.h"
#include "reports/meeting_sentence.h"
#include "reports/report_agenda.h"
#include "reports/report_elements.h"
#include "reports/report_style.h"
#include "reports/report_words.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace tablee {

namespace {

constexpr int roundsAcross = 4;  ///< more columns than that are too narrow for names

QString titleOf(const SessionReport &report, const Words &words)
{
    return report.title.isEmpty()
        ? words.in(reportContext, QT_TRANSLATE_NOOP("Report", "Report of the session"))
        : report.title;
}

void writeHead(QXmlStreamWriter &page, const SessionReport &report, const Words &words, Region region)
{
    const Element head{page, u"head"_qs};
    page.writeEmptyElement(u"meta"_qs);
    page.writeAttribute(u"charset"_qs, u"utf-8"_qs);
    page.writeEmptyElement(u"meta"_qs);
    page.writeAttribute(u"name"_qs, u"viewport"_qs);
    page.writeAttribute(u"content"_qs, u"width=device-width"_qs);
    const QString title = titleOf(report, words);
    write(page, u"title"_qs, report.community.isEmpty() ? title : title + u" \u2013 "_qs + report.community);
    write(page, u"style"_qs, reportStyle(paperSize(region)));
}

void writeOpening(QXmlStreamWriter &page, const SessionReport &report, const Words &words, Region region)
{
    {
        const Element over{page, u"div"_qs, u"over"_qs};
        const QString kind = words.in(reportContext, QT_TRANSLATE_NOOP("Report", "Report of the session"));
        {
            const Element community{page, u"span"_qs};
            writeName(page, report.community);
        }
        write(page, u"span"_qs, report.title.isEmpty() ? QString{} : kind);
    }
    {
        const Element title{page, u"h1"_qs};
        writeName(page, titleOf(report, words));
    }
    if (const QString when = hoursText(report, words, region); !when.isEmpty())
        write(page, u"p"_qs, when, u"when"_qs);
    if (!report.place.isEmpty())
        write(page, u"p"_qs, report.place, u"when"_qs);
    write(page, u"p"_qs, leadText(report, words), u"lead"_qs);
}

void writeFigure(QXmlStreamWriter &page, int number, const QString &label, const QString &detail)
{
    const Element item{page, u"li"_qs};
    write(page, u"strong"_qs, QString::number(number));
    page.writeCharacters(u' ' + label);
    if (detail.isEmpty())
        return;
    page.writeEmptyElement(u"br"_qs);
    page.writeCharacters(detail);
}

void writeFigures(QXmlStreamWriter &page, const SessionReport &report, const Words &words)
{
    const Element list{page, u"ul"_qs, u"figures"_qs};
    const auto counted = [&words](const char *source, int n) {
        return words.in(reportContext, source, n);
    };
    const MeetingFigures &meetings = report.meetings;
    const int present = static_cast<int>(report.present.size());
    const int rounds = static_cast<int>(report.rounds.size());
    writeFigure(page, present, counted(QT_TRANSLATE_N_NOOP("Report", "person(s) present"), present),
        expectedText(report, words));
    writeFigure(page, rounds, counted(QT_TRANSLATE_N_NOOP("Report", "round(s) held"), rounds),
        rounds == 0 ? QString{} : counted(QT_TRANSLATE_N_NOOP("Report", "at %n table(s)"), meetings.tables));
    writeFigure(page, meetings.fresh,
        counted(QT_TRANSLATE_N_NOOP("Report", "new meeting(s)"), meetings.fresh),
        counted(QT_TRANSLATE_N_NOOP("Report", "of %n possible"), meetings.freshBound));
    const int unavoidable = meetings.unavoidable();
    writeFigure(page, meetings.excess, counted(QT_TRANSLATE_N_NOOP("Report", "repeat(s)"), meetings.excess),
        unavoidable == 0 ? QString{}
                         : counted(QT_TRANSLATE_N_NOOP("Report", "%n of them unavoidable"), unavoidable));
}

using Rounds = std::vector<ReportRound>;

std::vector<int> tableNumbers(Rounds::const_iterator first, Rounds::const_iterator last)
{
    std::vector<int> numbers;
    for (auto round = first; round != last; ++round)
        for (const ReportTable &table : round->tables)
            numbers.push_back(table.number);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

void writeNamesAt(QXmlStreamWriter &page, const ReportRound &round, int number)
{
    const Element cell{page, u"td"_qs};
    for (const ReportTable &table : round.tables) {
        if (table.number != number)
            continue;
        for (const QString &name : table.names) {
            const bool isLast = &name == &table.names.back();
            {
                const Element who{page, u"span"_qs, u"who"_qs};
                writeName(page, name);
                page.writeCharacters(isLast ? QString{} : u","_qs);
            }
            page.writeCharacters(isLast ? QString{} : u" "_qs);
        }
    }
}

void writeSeats(
    QXmlStreamWriter &page, Rounds::const_iterator first, Rounds::const_iterator last, const Words &words)
{
    const Element table{page, u"table"_qs, u"seats"_qs};
    {
        const Element head{page, u"thead"_qs};
        const Element row{page, u"tr"_qs};
        writeHeaderCell(page, u"col"_qs, words.in(reportContext, QT_TRANSLATE_NOOP("Report", "Table")));
        for (auto round = first; round != last; ++round)
            writeHeaderCell(page, u"col"_qs, stepName(StepKind::Round, round->round, words));
    }
    const Element body{page, u"tbody"_qs};
    for (const int number : tableNumbers(first, last)) {
        const Element row{page, u"tr"_qs};
        writeHeaderCell(page, u"row"_qs, QString::number(number));
        for (auto round = first; round != last; ++round)
            writeNamesAt(page, *round, number);
    }
}

void writeRounds(QXmlStreamWriter &page, const SessionReport &report, const Words &words)
{
    if (report.rounds.empty())
        return;
    const Element section{page, u"section"_qs};
    writeHeading(page, words.in(reportContext, QT_TRANSLATE_NOOP("Report", "Rounds and tables")),
        meetingSentence(report.meetings, words));
    for (auto first = report.rounds.begin(); first != report.rounds.end();) {
        const auto last = first + std::min<std::ptrdiff_t>(roundsAcross, report.rounds.end() - first);
        writeSeats(page, first, last, words);
        first = last;
    }
}

void writePeople(QXmlStreamWriter &page, const SessionReport &report, const Words &words)
{
    if (report.present.empty())
        return;
    const Element section{page, u"section"_qs};
    writeHeading(page, words.in(reportContext, QT_TRANSLATE_NOOP("Report", "Who was here")));
    const Element list{page, u"ul"_qs, u"people"_qs};
    for (const QString &name : report.present) {
        const Element item{page, u"li"_qs};
        writeName(page, name);
    }
}

void writeBody(QXmlStreamWriter &page, const SessionReport &report, const Words &words, Region region)
{
    const Element body{page, u"body"_qs};
    {
        const Element main{page, u"main"_qs};
        writeOpening(page, report, words, region);
        writeFigures(page, report, words);
        writeAgenda(page, report, words);
        writeRounds(page, report, words);
        writePeople(page, report, words);
    }
    const Element footer{page, u"footer"_qs};
    write(page, u"span"_qs,
        words.in(reportContext, QT_TRANSLATE_NOOP("Report", "No contact details in this document.")));
}

}  // namespace

QString html(const SessionReport &report, const Words &words, Region region)
{
    QString text;
    QXmlStreamWriter page{&text};
    page.writeDTD(u"<!DOCTYPE html>\n"_qs);
    {
        const Element root{page, u"html"_qs};
        page.writeAttribute(u"lang"_qs, words.language() == Language::French ? u"fr"_qs : u"en"_qs);
        writeHead(page, report, words, region);
        writeBody(page, report, words, region);
    }
    page.writeEndDocument();
    return text + u'\n';
}

}  // namespace tablee
