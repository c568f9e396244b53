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

namespace {

/// Each text in an element that says its language; `between` writes what parts two of them.
template <typename Between>
void writeEach(QXmlStreamWriter &page, const QString &element, const ReportText &text, Between between)
{
    for (const SaidIn &said : text) {
        if (&said != &text.front())
            between();
        const Element inLanguage{page, element};
        if (said.language)
            page.writeAttribute(u"lang"_qs, languageCode(*said.language));
        page.writeCharacters(said.text);
    }
}

}  // namespace

void writeText(QXmlStreamWriter &page, const ReportText &text)
{
    if (text.size() == 1)
        page.writeCharacters(text.front().text);
    else
        writeEach(page, u"span"_qs, text, [&page] { page.writeCharacters(u" \u00b7 "_qs); });
}

void writeStacked(QXmlStreamWriter &page, const ReportText &text)
{
    if (text.size() == 1)
        page.writeCharacters(text.front().text);
    else
        writeEach(page, u"span"_qs, text, [&page] { page.writeEmptyElement(u"br"_qs); });
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
    writeEach(page, u"p"_qs, text, [] {});
}

void writeHeading(QXmlStreamWriter &page, const ReportText &text, const ReportText &note)
{
    const Element heading{page, u"div"_qs, u"heading"_qs};
    writeText(page, u"h2"_qs, text);
    if (note.empty())
        return;
    const Element remark{page, u"span"_qs, u"note"_qs};
    writeStacked(page, note);
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
