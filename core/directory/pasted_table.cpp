#include "directory/pasted_table.h"

#include <algorithm>
#include <optional>

namespace tablee {

namespace {

struct Line {
    QString text;
    int number = 0;
};

struct Lines {
    std::vector<Line> lines;
    bool cut = false;
};

/// What goes on longer is no row of people.
constexpr qsizetype longestLine = 20'000;

bool endsALine(QChar sign)
{
    return sign == u'\n' || sign == u'\r' || sign == u'\v' || sign == u'\f' || sign == QChar::LineSeparator
        || sign == QChar::ParagraphSeparator;
}

Lines linesOf(const QString &text, int mostLines)
{
    Lines found;
    int number = 1;
    for (qsizetype start = 0; start < text.size(); ++number) {
        qsizetype end = start;
        while (end < text.size() && !endsALine(text.at(end)))
            ++end;
        QString line = text.mid(start, std::min(end - start, longestLine));
        const bool isBlank = std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
        if (!isBlank && static_cast<int>(found.lines.size()) == mostLines) {
            found.cut = true;
            return found;
        }
        if (!isBlank)
            found.lines.push_back({std::move(line), number});
        const bool endsInTwo = end + 1 < text.size() && text.at(end) == u'\r' && text.at(end + 1) == u'\n';
        start = end + (endsInTwo ? 2 : 1);
    }
    return found;
}

/// Cells of a line; a cell in double quotes may hold the separator, and "" for a quote.
QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar sign = line.at(i);
        const bool isDoubled = quoted && sign == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"';
        if (isDoubled) {
            cell += sign;
            ++i;
        } else if (sign == u'"' && (quoted || cell.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (sign == separator && !quoted) {
            cells += cell.trimmed();
            cell.clear();
        } else {
            cell += sign;
        }
    }
    // A quote that is never closed is a sign like another.
    return quoted ? line.split(separator) : cells << cell.trimmed();
}

std::vector<PastedRow> rowsOf(const std::vector<Line> &lines, QChar separator)
{
    std::vector<PastedRow> rows;
    rows.reserve(lines.size());
    for (const Line &line : lines)
        rows.push_back({cellsOf(line.text, separator), line.number});
    return rows;
}

std::optional<std::vector<PastedRow>> evenRows(const std::vector<Line> &lines, QChar separator)
{
    if (!lines.front().text.contains(separator))
        return std::nullopt;
    std::vector<PastedRow> rows = rowsOf(lines, separator);
    const qsizetype width = rows.front().cells.size();
    const bool even = std::all_of(
        rows.begin(), rows.end(), [width](const PastedRow &row) { return row.cells.size() == width; });
    if (!even || width < 2)
        return std::nullopt;
    return rows;
}

bool mostHaveTabs(const std::vector<Line> &lines)
{
    // Tabs at the margin are indentation.
    const auto tabbed = std::count_if(
        lines.begin(), lines.end(), [](const Line &line) { return line.text.trimmed().contains(u'\t'); });
    return 2 * tabbed > static_cast<std::ptrdiff_t>(lines.size());
}

bool isName(const QString &cell)
{
    return !isAddress(cell) && std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

/// "Ana, Ben, Chloé" and "Ana; Ben": everybody on one line. One comma is "Roy, Ana".
std::optional<std::vector<PastedRow>> peopleOnOneLine(const Line &line)
{
    for (const QChar separator : {QChar{u';'}, QChar{u','}}) {
        QStringList parts = cellsOf(line.text, separator);
        parts.removeAll(QString{});
        const qsizetype least = separator == u',' ? 3 : 2;
        if (parts.size() < least || !std::all_of(parts.begin(), parts.end(), isName))
            continue;
        std::vector<PastedRow> rows;
        for (const QString &part : parts)
            rows.push_back({{part}, line.number});
        return rows;
    }
    return std::nullopt;
}

}  // namespace

bool isAddress(const QString &cell)
{
    return cell.contains(u'@') && !cell.trimmed().contains(u' ');
}

PastedTable readTable(const QString &pasted, int mostRows)
{
    const Lines found = linesOf(pasted, mostRows);
    if (found.lines.empty())
        return {};
    if (mostHaveTabs(found.lines))
        return {rowsOf(found.lines, u'\t'), true, false, found.cut};
    if (found.lines.size() == 1)
        if (auto people = peopleOnOneLine(found.lines.front()))
            return {std::move(*people), false, false, false};
    for (const QChar separator : {QChar{u';'}, QChar{u','}})
        if (auto rows = evenRows(found.lines, separator)) {
            const bool isCommaPair = separator == u',' && rows->front().cells.size() == 2;
            return {std::move(*rows), true, isCommaPair, found.cut};
        }
    std::vector<PastedRow> rows;
    rows.reserve(found.lines.size());
    for (const Line &line : found.lines)
        rows.push_back({{line.text.trimmed()}, line.number});
    return {std::move(rows), false, false, found.cut};
}

}  // namespace tablee
