#include "directory/list_grid.h"

#include "directory/cell_looks.h"
#include "directory/list_headings.h"
#include "directory/list_records.h"
#include "directory/name_cell.h"

#include <algorithm>

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

bool areOneWordEach(const ListRows &lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const ListRecord &line) {
        return std::none_of(
            line.cells.begin(), line.cells.end(), [](const QString &cell) { return cell.contains(u' '); });
    });
}

/// The first lines; nothing where a cell is nobody, which shows early in most lists.
std::optional<ListRows> linesOfPeople(QStringView text, QChar separator)
{
    ListRecords records{text, separator};
    ListRows lines;
    while (lines.size() < rowsGuessedFrom) {
        auto line = records.next();
        if (!line)
            break;
        if (!areAllPeople(*line))
            return std::nullopt;
        lines.push_back(std::move(*line));
    }
    return lines;
}

bool isGrid(const ListRows &lines, QStringView text, QChar separator)
{
    if (lines.size() < 2)
        return false;
    const auto number = static_cast<std::ptrdiff_t>(lines.size());
    std::ptrdiff_t wide = 0, widest = 0;
    for (const ListRecord &line : lines) {
        const std::ptrdiff_t cells = filledCells(line);
        wide += cells >= fewestAbreast ? 1 : 0;
        widest = std::max(widest, cells);
    }
    // The last line may have one person.
    const bool isWide = 2 * wide > number || (number == 2 && filledCells(lines.front()) >= fewestAbreast);
    if (!isWide || areColumns(lines))
        return false;
    const bool isWritten = separator != u'\t' && isSpaced(text, separator);
    return isWritten || widest > fewestAbreast || !areOneWordEach(lines);
}

}  // namespace

std::optional<QChar> gridSeparator(QStringView text)
{
    for (const char16_t separator : {u'\t', u';', u','}) {
        if (text.count(QChar{separator}) >= fewestAbreast)
            if (const auto lines = linesOfPeople(text, separator); lines && isGrid(*lines, text, separator))
                return separator;
    }
    return std::nullopt;
}

std::vector<ListRecord> rowPerCell(const std::vector<ListRecord> &lines)
{
    ListRows rows;
    for (const ListRecord &line : lines)
        for (const QString &cell : line.cells)
            if (!cell.isEmpty())
                rows.push_back({{cell}, line.line});
    return rows;
}

}  // namespace tablee
