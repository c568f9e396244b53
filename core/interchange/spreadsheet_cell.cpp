#include "interchange/spreadsheet_cell.h"

#include <algorithm>

namespace tablee {

namespace {

constexpr QChar apostrophe{u'\''};

/// The signs a formula begins with, and their full-width forms, which some spreadsheets take for the same.
bool beginsAFormula(QChar sign)
{
    constexpr QStringView signs = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    return signs.contains(sign);
}

/// Where a line has a formula's sign behind nothing but blanks and apostrophes.
bool wouldRun(QStringView line)
{
    const auto sign = std::find_if(line.begin(), line.end(),
        [](QChar c) { return c != apostrophe && (!c.isSpace() || beginsAFormula(c)); });
    return sign != line.end() && beginsAFormula(*sign);
}

template <typename Change> QString lineByLine(const QString &text, Change change)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        change(line);
    return lines.join(u'\n');
}

}  // namespace

QString neutralised(const QString &text)
{
    return lineByLine(text, [](QString &line) {
        if (wouldRun(line))
            line.prepend(apostrophe);
    });
}

QString restored(const QString &cell)
{
    return lineByLine(cell, [](QString &line) {
        if (line.startsWith(apostrophe) && wouldRun(line))
            line.remove(0, 1);
    });
}

QString csvCell(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\'' || c == u'\t' || c == u'\n' || c == u'\r'
            || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\v' || c == u'\f';
    });
    return isPlain ? text : u'"' + QString{text}.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const QStringList &texts, QChar separator)
{
    QStringList cells;
    for (const QString &text : texts)
        cells += csvCell(neutralised(text));
    return cells.join(separator) + QStringLiteral("\r\n");
}

}  // namespace tablee
