#include "reports/report_bars.h"

#include "reports/report_elements.h"

namespace tablee {

namespace {

/// On a scale where the longest step fills the width, but for the half of a stroke.
QString across(double part)
{
    return QString::number(99.0 * part, 'f', 2);
}

void writeBar(QXmlStreamWriter &page, const ReportBar &bar)
{
    const Element svg{page, u"svg"_qs};
    page.writeAttribute(u"viewBox"_qs, u"0 0 100 10"_qs);
    page.writeAttribute(u"preserveAspectRatio"_qs, u"none"_qs);
    page.writeAttribute(u"role"_qs, u"img"_qs);
    page.writeAttribute(u"aria-label"_qs, onOneLine(bar.name) + u", "_qs + onOneLine(bar.time));
    page.writeEmptyElement(u"rect"_qs);
    page.writeAttribute(u"class"_qs, u"bar"_qs);
    page.writeAttribute(u"y"_qs, u"2.5"_qs);
    page.writeAttribute(u"height"_qs, u"5"_qs);
    page.writeAttribute(u"width"_qs, across(bar.real));
    page.writeEmptyElement(u"line"_qs);
    page.writeAttribute(u"class"_qs, u"tick"_qs);
    page.writeAttribute(u"x1"_qs, across(bar.planned));
    page.writeAttribute(u"x2"_qs, across(bar.planned));
    page.writeAttribute(u"y1"_qs, u"0"_qs);
    page.writeAttribute(u"y2"_qs, u"10"_qs);
}

}  // namespace

void writeBars(QXmlStreamWriter &page, const ReportBars &bars)
{
    const Element table{page, u"table"_qs, u"agenda"_qs};
    const Element body{page, u"tbody"_qs};
    for (const ReportBar &bar : bars) {
        const Element row{page, u"tr"_qs};
        writeHeaderCell(page, u"row"_qs, bar.name);
        {
            const Element cell{page, u"td"_qs};
            writeBar(page, bar);
        }
        const Element time{page, u"td"_qs, u"time"_qs};
        writeStacked(page, bar.time);
    }
}

}  // namespace tablee
