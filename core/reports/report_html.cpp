#include "reports/report_html.h"

#include "reports/report_bars.h"
#include "reports/report_elements.h"
#include "reports/report_page.h"

#include <QXmlStreamWriter>

namespace tablee {

namespace {

QString pageTitle(const ReportDocument &document)
{
    const QString title = onOneLine(document.title);
    return document.community.isEmpty() ? title : title + u" \u2013 "_qs + document.community;
}

void writeOpening(QXmlStreamWriter &page, const ReportDocument &document)
{
    {
        const Element over{page, u"div"_qs, u"over"_qs};
        {
            const Element community{page, u"span"_qs};
            writeName(page, document.community);
        }
        writeText(page, u"span"_qs, document.kind);
    }
    writeText(page, u"h1"_qs, document.title);
    for (const ReportText &line : document.lines)
        writeText(page, u"p"_qs, line, u"when"_qs);
    const Element lead{page, u"div"_qs, u"lead"_qs};
    writeSentences(page, document.lead);
}

void writeFigures(QXmlStreamWriter &page, const std::vector<ReportFigure> &figures)
{
    const Element list{page, u"ul"_qs, u"figures"_qs};
    for (const ReportFigure &figure : figures) {
        const Element item{page, u"li"_qs};
        write(page, u"strong"_qs, QString::number(figure.number));
        page.writeCharacters(u" "_qs);
        writeStacked(page, figure.what);
    }
}

void writeNamesAt(QXmlStreamWriter &page, const std::vector<QString> &names)
{
    const Element cell{page, u"td"_qs};
    for (const QString &name : names) {
        const bool isLast = &name == &names.back();
        {
            const Element who{page, u"span"_qs, u"who"_qs};
            writeName(page, name);
            page.writeCharacters(isLast ? QString{} : u","_qs);
        }
        page.writeCharacters(isLast ? QString{} : u" "_qs);
    }
}

void writePart(QXmlStreamWriter &page, const ReportSeats &seats)
{
    const Element table{page, u"table"_qs, u"seats"_qs};
    {
        const Element head{page, u"thead"_qs};
        const Element row{page, u"tr"_qs};
        writeHeaderCell(page, u"col"_qs, seats.corner);
        for (const ReportText &round : seats.rounds)
            writeHeaderCell(page, u"col"_qs, round);
    }
    const Element body{page, u"tbody"_qs};
    for (const ReportSeats::Row &row : seats.rows) {
        const Element line{page, u"tr"_qs};
        writeHeaderCell(page, u"row"_qs, {{row.table}});
        for (const std::vector<QString> &names : row.names)
            writeNamesAt(page, names);
    }
}

void writePart(QXmlStreamWriter &page, const ReportLines &lines)
{
    const Element list{
        page, u"ul"_qs, lines.width == ReportLines::Width::Narrow ? u"people"_qs : u"people wide"_qs};
    for (const ReportLine &line : lines.lines) {
        const Element item{page, u"li"_qs};
        for (const QString &name : line.names) {
            if (&name != &line.names.front())
                page.writeCharacters(u" + "_qs);
            writeName(page, name);
        }
        if (line.remark.empty())
            continue;
        page.writeCharacters(u", "_qs);
        const Element remark{page, u"span"_qs, u"note"_qs};
        writeText(page, line.remark);
    }
}

void writePart(QXmlStreamWriter &page, const ReportBars &bars)
{
    writeBars(page, bars);
}

void writePart(QXmlStreamWriter &page, const ReportParagraph &paragraph)
{
    writeSentences(page, paragraph.text);
}

void writeBody(QXmlStreamWriter &page, const ReportDocument &document)
{
    const Element body{page, u"body"_qs};
    {
        const Element main{page, u"main"_qs};
        writeOpening(page, document);
        writeFigures(page, document.figures);
        for (const ReportSection &section : document.sections) {
            const Element written{page, u"section"_qs};
            writeHeading(page, section.heading, section.note);
            for (const auto &part : section.parts)
                std::visit([&page](const auto &each) { writePart(page, each); }, part);
        }
    }
    const Element footer{page, u"footer"_qs};
    writeText(page, u"span"_qs, document.foot);
}

}  // namespace

QString html(const ReportDocument &document)
{
    QString text;
    QXmlStreamWriter page{&text};
    page.writeDTD(u"<!DOCTYPE html>\n"_qs);
    {
        const Element root{page, u"html"_qs};
        page.writeAttribute(u"lang"_qs, languageCode(document.languages.front()));
        writePageHead(page, pageTitle(document), document.paper);
        writeBody(page, document);
    }
    page.writeEndDocument();
    return text + u'\n';
}

}  // namespace tablee
