#pragma once

#include "reports/report_document.h"

#include <QString>
#include <QXmlStreamWriter>

// What the parts of the report are written with.

namespace tablee {

/// An element for as long as this lives. It always gets an end tag: `<td/>` is no HTML.
class Element {
public:
    Element(QXmlStreamWriter &page, const QString &name, const QString &cssClass = {})
        : m_page{page}
    {
        m_page.writeStartElement(name);
        if (!cssClass.isEmpty())
            m_page.writeAttribute(u"class"_qs, cssClass);
    }
    ~Element()
    {
        m_page.writeCharacters(QString{});
        m_page.writeEndElement();
    }
    Element(const Element &) = delete;
    Element &operator=(const Element &) = delete;

private:
    QXmlStreamWriter &m_page;
};

/// One element with nothing but text in it.
void write(QXmlStreamWriter &page, const QString &element, const QString &text, const QString &cssClass = {});

/// A name keeps its own direction among the words around it.
void writeName(QXmlStreamWriter &page, const QString &name);

/// As HTML writes it: "fr".
QString languageCode(Language language);

/// On one line, each text with its language where there is more than one.
void writeText(QXmlStreamWriter &page, const ReportText &text);
/// Each language on a line of its own, where room is short.
void writeStacked(QXmlStreamWriter &page, const ReportText &text);
/// writeText() as an element of its own.
void writeText(
    QXmlStreamWriter &page, const QString &element, const ReportText &text, const QString &cssClass = {});

/// A paragraph for each language, beside one another.
void writeSentences(QXmlStreamWriter &page, const ReportText &text);

/// The heading of a section, with a remark beside it.
void writeHeading(QXmlStreamWriter &page, const ReportText &text, const ReportText &note);

/// A cell that names the row ("row") or the column ("col").
void writeHeaderCell(QXmlStreamWriter &page, const QString &scope, const ReportText &text);

}  // namespace tablee
