#include "reports/report_elements.h"

namespace tablee {

void write(QXmlStreamWriter &page, const QString &element, const QString &text, const QString &cssClass)
{
    const Element written{page, element, cssClass};
    page.writeCharacters(text);
}

void writeName(QXmlStreamWriter &page, const QString &name)
{
    write(page, u"bdi"_qs, name);
}

void writeHeading(QXmlStreamWriter &page, const QString &text, const QString &note)
{
    const Element heading{page, u"div"_qs, u"heading"_qs};
    write(page, u"h2"_qs, text);
    if (!note.isEmpty())
        write(page, u"span"_qs, note, u"note"_qs);
}

void writeHeaderCell(QXmlStreamWriter &page, const QString &scope, const QString &text)
{
    const Element cell{page, u"th"_qs};
    page.writeAttribute(u"scope"_qs, scope);
    page.writeCharacters(text);
}

}  // namespace tablee
