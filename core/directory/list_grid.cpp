#include "directory/list_grid.h"

#include "directory/cell_looks.h"
#include "directory/list_headings.h"
#include "directory/list_margin.h"
#include "directory/list_records.h"
#include "directory/name_cell.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace tablee {

namespace {

/// A given name, a family name and a town make three as well.
constexpr std::ptrdiff_t fewestAbreast = 3;
constexpr qsizetype longestOfName = 60;
constexpr qsizetype mostWordsOfName = 5;

bool mayBeSomebody(const QString &cell)
{
    return looksLikeAName(cell) && cell.size() <= longestOfName && cell.count(u' ') < mostWordsOfName
        && std::none_of(cell.begin(), cell.end(), [](QChar sign) { return sign.isDigit() || sign == u':'; })
        && !isAnAnswer(cell) && fieldOfHeading(cell) == ListField::LeftOut;
}

std::ptrdiff_t filledCells(const ListRecord &line)
{
    return std::count_if(
        line.cells.begin(), line.cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
}

bool areAllPeople(const ListRecord &line)
{
    return std::all_of(line.cells.begin(), line.cells.end(),
        [](const QString &cell) { return cell.isEmpty() || mayBeSomebody(cell); });
}

/// A column of a sheet says one thing of everybody: the same of some, or it looks otherwise than the column
/// beside it.
bool areColumns(const ListRows &lines)
{
    qsizetype width = 0;
    for (const ListRecord &line : lines)
        width = std::max(width, line.cells.size());
    struct Share {
        int cells = 0;
        int ofSeveralWords = 0;
        int inCapitals = 0;
    };
    std::vector<Share> shares;
    for (int column = 0; column < static_cast<int>(width); ++column) {
        Share share;
        for (const ListRecord &line : lines)
            if (const QString cell = line.cells.value(column); !cell.isEmpty()) {
                ++share.cells;
                share.ofSeveralWords += cell.contains(u' ') ? 1 : 0;
                share.inCapitals += isAllCapitals(cell) ? 1 : 0;
            }
        if (share.cells < 2)
            continue;
        if (4 * distinctCells(lines, column) <= 3 * share.cells)
            return true;
        shares.push_back(share);
    }
    // "Jean Dupont, Directeur général, Acme" over "Marie Curie, Chercheuse, CNRS"
    const bool isWholeNameFirst = shares.size() > 1 && shares.front().ofSeveralWords == shares.front().cells
        && std::all_of(shares.begin() + 1, shares.end(),
            [](const Share &share) { return 2 * share.ofSeveralWords <= share.cells; });
    if (isWholeNameFirst)
        return true;
    const auto differ = [&shares](int Share::*trait) {
        return std::any_of(shares.begin(), shares.end(), [=](const Share &of) {
            return of.*trait == of.cells;
        }) && std::any_of(shares.begin(), shares.end(), [=](const Share &of) { return of.*trait == 0; });
    };
    return differ(&Share::ofSeveralWords) || differ(&Share::inCapitals);
}

/// Whoever writes names one after the other leaves a space behind the comma; a file does not.
bool isSpaced(QStringView text, QChar separator)
{
    qsizetype spaced = 0, all = 0;
    for (qsizetype at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
        ++all;
        spaced += at + 1 == text.size() || text.at(at + 1).isSpace() ? 1 : 0;
    }
    return 2 * spaced > all;
}

/// The first lines, without what runs down their margin; nothing where a cell is nobody.
std::optional<ListRows> linesOfPeople(QStringView text, QChar separator)
{
    ListRecords records{text, separator};
    ListRows lines;
    while (lines.size() < rowsGuessedFrom) {
        auto line = records.next();
        if (!line)
            break;
        if (!namesTables(*line))
            lines.push_back(std::move(*line));
    }
    dropRunningNumbers(lines);
    if (!std::all_of(lines.begin(), lines.end(), areAllPeople))
        return std::nullopt;
    return lines;
}

bool isGrid(const ListRows &lines)
{
    if (lines.size() < 2)
        return false;
    const auto wide = std::count_if(lines.begin(), lines.end(),
        [](const ListRecord &line) { return filledCells(line) >= fewestAbreast; });
    // The last line may have one person.
    const bool isWide = 2 * wide > static_cast<std::ptrdiff_t>(lines.size())
        || (lines.size() == 2 && filledCells(lines.front()) >= fewestAbreast);
    return isWide && !areColumns(lines);
}

bool isHeadedByTables(QStringView text, QChar separator)
{
    const auto above = ListRecords{text, separator}.next();
    return above && namesTables(*above);
}

/// Tabs and bare commas part the cells of a sheet as well: a row of it is one person.
bool isSure(QStringView text, QChar separator)
{
    return (separator != u'\t' && isSpaced(text, separator)) || isHeadedByTables(text, separator);
}

}  // namespace

bool namesTables(const ListRecord &line)
{
    static const QRegularExpression table{QStringLiteral("^(?:table|groupe|group) ?(?:n[°ºo] ?)?\\d{1,3}$"),
        QRegularExpression::CaseInsensitiveOption};
    return std::all_of(line.cells.begin(), line.cells.end(),
        [](const QString &cell) { return cell.isEmpty() || table.match(cell).hasMatch(); });
}

bool isPlanOfTables(QStringView text)
{
    const std::array<QChar, 3> separators{u'\t', u';', u','};
    return std::any_of(separators.begin(), separators.end(),
        [text](QChar separator) { return isHeadedByTables(text, separator); });
}

std::optional<Grid> gridIn(QStringView text)
{
    for (const QChar separator : {u'\t', u';', u','})
        if (text.count(separator) >= fewestAbreast)
            if (const auto lines = linesOfPeople(text, separator); lines && isGrid(*lines))
                return Grid{separator, isSure(text, separator)};
    return std::nullopt;
}

std::vector<ListRecord> rowPerCell(const std::vector<ListRecord> &lines)
{
    ListRows people, rows;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(people), std::not_fn(namesTables));
    dropRunningNumbers(people);
    for (const ListRecord &line : people)
        for (const QString &cell : line.cells)
            if (!cell.isEmpty())
                rows.push_back({{cell}, line.line});
    return rows;
}

}  // namespace tablee
