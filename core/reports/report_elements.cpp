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

QString languageCode(Language language)
{
    return language == Language::French ? u"fr"_qs : u"en"_qs;
}

void writeText(QXmlStreamWriter &page, const ReportText &text)
{
    if (text.size() == 1) {
        page.writeCharacters(text.front().text);
        return;
    }
    for (const SaidIn &said : text) {
        if (&said != &text.front())
            page.writeCharacters(u" \u00b7 "_qs);
        const Element inLanguage{page, u"span"_qs};
        if (said.language)
            page.writeAttribute(u"lang"_qs, languageCode(*said.language));
        page.writeCharacters(said.text);
    }
}

void writeText(
    QXmlStreamWriter &page, const QString &element, const ReportText &text, const QString &cssClass)
{
    const Element written{page, element, cssClass};
    // A title or a place somebody typed keeps its own direction.
    if (text.size() == 1 && !text.front().language)
        writeName(page, text.front().text);
    else
        writeText(page, text);
}

void writeSentences(QXmlStreamWriter &page, const ReportText &text)
{
    if (text.size() == 1) {
        writeText(page, u"p"_qs, text);
        return;
    }
    const Element two{page, u"div"_qs, u"two"_qs};
    for (const SaidIn &said : text) {
        const Element paragraph{page, u"p"_qs};
        if (said.language)
            page.writeAttribute(u"lang"_qs, languageCode(*said.language));
        page.writeCharacters(said.text);
    }
}

void writeHeading(QXmlStreamWriter &page, const ReportText &text, const ReportText &note)
{
    const Element heading{page, u"div"_qs, u"heading"_qs};
    writeText(page, u"h2"_qs, text);
    if (!note.empty())
        writeText(page, u"span"_qs, note, u"note"_qs);
}

void writeHeaderCell(QXmlStreamWriter &page, const QString &scope, const ReportText &text)
{
    const Element cell{page, u"th"_qs};
    page.writeAttribute(u"scope"_qs, scope);
    if (text.size() == 1 && !text.front().language)
        writeName(page, text.front().text);
    else
        writeText(page, text);
}

}  // namespace tablee
