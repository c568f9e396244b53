#include "directory/list_table.h"

#include "directory/heading_row.h"
#include "directory/list_grid.h"
#include "directory/list_labels.h"
#include "directory/list_margin.h"
#include "directory/list_records.h"
#include "directory/name_cell.h"
#include "directory/search_key.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tablee {

namespace {

constexpr int rowsLookedAt = 200;
constexpr std::array<char16_t, 3> separators{u'\t', u';', u','};

using Rows = std::vector<ListRecord>;

Rows firstRows(QStringView text, std::optional<QChar> separator)
{
    ListRecords records{text, separator};
    Rows rows;
    while (static_cast<int>(rows.size()) < rowsLookedAt) {
        auto record = records.next();
        if (!record)
            break;
        rows.push_back(std::move(*record));
    }
    return rows;
}

/// The separator that makes headings of several columns out of a row: the one that makes most of them.
std::optional<QChar> separatorByHeading(QStringView text)
{
    std::optional<QChar> best;
    int most = 0;
    for (const char16_t separator : separators) {
        const Rows rows = firstRows(text, separator);
        const auto heading = headingRowOf(rows);
        if (!heading || rows[heading->row].cells.size() < 2 || heading->known <= most)
            continue;
        most = heading->known;
        best = separator;
    }
    return best;
}

bool mostHaveTabs(const Rows &lines)
{
    // Tabs at the margin are indentation, and cells are trimmed.
    const auto tabbed = std::count_if(lines.begin(), lines.end(),
        [](const ListRecord &line) { return line.cells.front().contains(u'\t'); });
    return 2 * tabbed > static_cast<std::ptrdiff_t>(lines.size());
}

/// Nearly all records have as many cells: every one of a short list, 19 of 20 of a long one.
bool isEven(const Rows &rows)
{
    if (rows.empty())
        return false;
    const auto width = rows.front().cells.size();
    const auto like = std::count_if(
        rows.begin(), rows.end(), [width](const ListRecord &row) { return row.cells.size() == width; });
    return width > 1 && 20 * like >= 19 * static_cast<std::ptrdiff_t>(rows.size());
}

bool isName(const QString &cell)
{
    return !isAddress(cell) && std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

/// "Jean Dupont <jd@x.fr>"
bool isNameWithAddress(const QString &part)
{
    return part.count(u'@') == 1 && !isAddress(part);
}

/// "jd@x.fr" may be Jean Dupont's and is not Anne Roy's: a word of the name stands in it, or the initials do.
bool mayBeNameOf(const QString &address, const QString &name)
{
    constexpr qsizetype shortestWord = 2;
    const QString local = searchKey(nameInAddress(address)).remove(u' ');
    QString initials;
    for (const QString &word : searchKey(name).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > shortestWord ? local.contains(word) || word.startsWith(local)
                                       : local.startsWith(word) || local.endsWith(word))
            return true;
        initials += word.front();
    }
    std::sort(initials.begin(), initials.end());
    QString letters = local;
    std::sort(letters.begin(), letters.end());
    return letters == initials;
}

/// "jd@x.fr; Anne Roy": addresses and whole names of others. A name before its address may as well be a row
/// of a spreadsheet.
bool areAddressesAndNames(const QStringList &parts)
{
    const auto isWholeName = [](const QString &part) {
        return part.count(u'@') == 0 && isName(part) && part.trimmed().contains(u' ');
    };
    // One address with several names is a row: who it is, and of what organisation.
    const auto addresses = std::count_if(parts.begin(), parts.end(), isAddress);
    if (!isAddress(parts.front()) || std::none_of(parts.begin(), parts.end(), isWholeName)
        || (addresses == 1 && parts.size() > 2))
        return false;
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        const auto isOfPart = [&part](const QString &other) {
            return isAddress(other) && mayBeNameOf(other, part);
        };
        return isAddress(part) || (isWholeName(part) && std::none_of(parts.begin(), parts.end(), isOfPart));
    });
}

/// Whether each part is somebody: all have one address, or one of them shows, by a name beside its address,
/// that the others are people too. Between commas a single word is half a name.
bool areAddressees(const QStringList &parts, QStringView ends)
{
    const auto hasOne = [](const QString &part) {
        return part.count(u'@') == 1;
    };
    if (std::all_of(parts.begin(), parts.end(), hasOne) || (ends == u";" && areAddressesAndNames(parts)))
        return true;
    return std::any_of(parts.begin(), parts.end(), isNameWithAddress)
        && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
               // Of two, the first without an address is the family name of the other: "Le Goff, Yann
               // <y@x.fr>".
               const bool mayBeHalf = parts.size() == 2 && !hasOne(parts.front());
               const bool isWhole = !ends.contains(u',') || (part.trimmed().contains(u' ') && !mayBeHalf);
               return hasOne(part) || (part.count(u'@') == 0 && isName(part) && isWhole);
           });
}

/// The addressees of a letter on one line: "jean@x.fr; Curie, Marie <marie@x.fr>". None where a part has two
/// addresses, or may be something else.
QStringList addressees(const QString &line, QStringView ends)
{
    QStringList parts{QString{}};
    bool isQuoted = false;
    for (const QChar sign : line) {
        isQuoted = (sign == u'"') != isQuoted;
        if (!isQuoted && ends.contains(sign))
            parts += QString{};
        else
            parts.back() += sign;
    }
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.size() > 1 && areAddressees(parts, ends) ? parts : QStringList{};
}

Rows rowPerPerson(const QStringList &people, int line)
{
    Rows rows;
    for (const QString &person : people)
        rows.push_back({{person.trimmed()}, line});
    return rows;
}

/// "Le Goff, Yann <yann@x.fr>": the comma parts the name of one.
bool isOneAddressee(const QString &line)
{
    const qsizetype comma = line.indexOf(u',');
    return comma > 0 && line.count(u',') == 1 && isName(line.left(comma)) && line.indexOf(u'@') > comma
        && isNameWithAddress(line.mid(comma + 1));
}

/// "Ana, Ben, Chloé" and "Ana; Ben": everybody on one line. One comma is "Roy, Ana".
std::optional<Rows> peopleOnOneLine(QStringView text)
{
    const Rows whole = firstRows(text, std::nullopt);
    if (whole.size() != 1)
        return std::nullopt;
    const int line = whole.front().line;
    if (const QString &cell = whole.front().cells.front(); isOneAddressee(cell))
        return rowPerPerson({cell}, line);
    for (const QStringView ends : {u";", u",", u",;"})
        if (const QStringList people = addressees(whole.front().cells.front(), ends); !people.isEmpty())
            return rowPerPerson(people, line);
    for (const char16_t separator : {u';', u','}) {
        Rows rows = firstRows(text, separator);
        if (rows.size() != 1)
            return std::nullopt;
        QStringList parts = rows.front().cells;
        parts.removeAll(QString{});
        const qsizetype least = separator == u',' ? 3 : 2;
        if (parts.size() < least || !std::all_of(parts.begin(), parts.end(), isName))
            continue;
        return rowPerPerson(parts, line);
    }
    return std::nullopt;
}

std::optional<QChar> separatorOf(QStringView text)
{
    if (const auto known = separatorByHeading(text))
        return known;
    const Rows lines = firstRows(text, std::nullopt);
    if (mostHaveTabs(lines))
        return u'\t';
    for (const char16_t separator : {u';', u','})
        if (isEven(firstRows(text, separator)))
            return separator;
    return std::nullopt;
}

/// A spreadsheet may say in the first line what parts its cells: "sep=;".
std::optional<QChar> saidSeparator(QStringView &text)
{
    constexpr qsizetype length = 5;
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() <= length)
        return std::nullopt;
    const QChar after = text.at(length);
    if (after != u'\r' && after != u'\n')
        return std::nullopt;
    const QChar separator = text.at(length - 1);
    text = text.mid(length);
    return separator;
}

Result<Rows> allRows(QStringView text, std::optional<QChar> separator, const ListLimits &limits)
{
    ListRecords records{text, separator};
    Rows rows;
    // What stands above the people does not count, and one row more shows that there were too many.
    const std::size_t most = std::size_t{static_cast<unsigned>(limits.mostRows)} + lowestHeading + 1;
    while (rows.size() < most) {
        auto record = records.next();
        if (!record)
            break;
        rows.push_back(std::move(*record));
        if (rows.size() % rowsBetweenTwoLooks != 0)
            continue;
        if (limits.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "while reading a list");
        if (limits.progress)
            limits.progress(static_cast<double>(records.position()) / static_cast<double>(text.size()));
    }
    return rows;
}

/// Rows of people alone, and no more than are wanted.
void finish(ListTable &table, int mostRows)
{
    if (table.heading.isEmpty() && table.rows.size() > 1 && isTitleOfList(table.rows.front()))
        table.rows.erase(table.rows.begin());
    // "104 Paris" and "115 Samu" are called so.
    const ListField first = fieldOfHeading(table.heading.value(0));
    if (isNameField(first) || first == ListField::LeftOut)
        dropRunningNumbers(table.rows);
    table.cut = static_cast<std::ptrdiff_t>(table.rows.size()) > mostRows;
    if (table.cut)
        table.rows.resize(static_cast<std::size_t>(mostRows));
}

}  // namespace

bool isAddress(const QString &cell)
{
    return cell.contains(u'@') && !cell.trimmed().contains(u' ');
}

Result<ListTable> readTable(const QString &whole, const ListLimits &limits)
{
    QStringView text{whole};
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1);
    const auto said = saidSeparator(text);
    ListTable table;
    if (auto people = peopleOnOneLine(text); people && !separatorByHeading(text)) {
        table.rows = std::move(*people);
        return table;
    }
    const auto grid = said || separatorByHeading(text) ? std::nullopt : gridIn(text);
    table.mayBeGrid = grid.has_value();
    table.isGrid = grid && !limits.lineIsOneRow.value_or(!grid->isSure);
    const auto separator = said ? said : table.isGrid ? std::optional{grid->separator} : separatorOf(text);
    auto rows = allRows(text, separator, limits);
    if (!rows)
        return fail(std::move(rows.error()));
    table.rows = std::move(*rows);
    if (table.rows.empty())
        return table;
    if (!separator)
        if (auto labels = tableOfLabels(table.rows);
            labels && static_cast<std::ptrdiff_t>(labels->rows.size()) <= limits.mostRows)
            return *labels;
    if (table.isGrid) {
        table.rows = rowPerCell(table.rows);
        finish(table, limits.mostRows);
        return table;
    }
    table.hasColumns = separator.has_value();
    table.isCommaPair = separator == u',' && table.rows.front().cells.size() == 2;
    if (const auto heading = headingRowOf(table.rows)) {
        table.heading = table.rows[heading->row].cells;
        table.rows.erase(
            table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(heading->row) + 1);
        leaveOutHeadings(table.rows, table.heading);
    }
    finish(table, limits.mostRows);
    return table;
}

}  // namespace tablee
