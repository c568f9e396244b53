#include "reports/report_agenda.h"

#include "language/step_words.h"
#include "reports/report_elements.h"
#include "reports/report_words.h"

#include <algorithm>

namespace tablee {

namespace {

/// The bar is the time taken, the stroke the time planned; both on a scale where `longest` fills the width.
void writeBar(
    QXmlStreamWriter &page, const ReportStep &step, Milliseconds longest, const QString &alternative)
{
    const auto across = [longest](Milliseconds length) {
        return QString::number(
            99.0 * static_cast<double>(length.count()) / static_cast<double>(longest.count()), 'f', 2);
    };
    const Element svg{page, u"svg"_qs};
    page.writeAttribute(u"viewBox"_qs, u"0 0 100 10"_qs);
    page.writeAttribute(u"preserveAspectRatio"_qs, u"none"_qs);
    page.writeAttribute(u"role"_qs, u"img"_qs);
    page.writeAttribute(u"aria-label"_qs, alternative);
    page.writeEmptyElement(u"rect"_qs);
    page.writeAttribute(u"class"_qs, u"bar"_qs);
    page.writeAttribute(u"y"_qs, u"2.5"_qs);
    page.writeAttribute(u"height"_qs, u"5"_qs);
    page.writeAttribute(u"width"_qs, across(step.real));
    page.writeEmptyElement(u"line"_qs);
    page.writeAttribute(u"class"_qs, u"tick"_qs);
    page.writeAttribute(u"x1"_qs, across(step.planned));
    page.writeAttribute(u"x2"_qs, across(step.planned));
    page.writeAttribute(u"y1"_qs, u"0"_qs);
    page.writeAttribute(u"y2"_qs, u"10"_qs);
}

void writeSteps(QXmlStreamWriter &page, const SessionReport &report, const Words &words)
{
    Milliseconds longest{1};
    for (const ReportStep &step : report.steps)
        longest = std::max({longest, step.planned, step.real});
    const Element table{page, u"table"_qs, u"agenda"_qs};
    const Element body{page, u"tbody"_qs};
    for (const ReportStep &step : report.steps) {
        const Element row{page, u"tr"_qs};
        const QString name = stepName(step.kind, step.round, step.title, words);
        const QString time = stepTimeText(step, words);
        writeHeaderCell(page, u"row"_qs, name);
        {
            const Element cell{page, u"td"_qs};
            writeBar(page, step, longest, name + u", "_qs + time);
        }
        write(page, u"td"_qs, time, u"time"_qs);
    }
}

}  // namespace

void writeAgenda(QXmlStreamWriter &page, const SessionReport &report, const Words &words)
{
    if (report.steps.empty())
        return;
    const Element section{page, u"section"_qs};
    writeHeading(page, words.in(reportContext, QT_TRANSLATE_NOOP("Report", "How it went")),
        words.in(reportContext, QT_TRANSLATE_NOOP("Report", "the stroke marks the planned time")));
    writeSteps(page, report, words);
    if (const QString text = uncountedText(report, words); !text.isEmpty())
        write(page, u"p"_qs, text, u"note"_qs);
}

}  // namespace tablee
