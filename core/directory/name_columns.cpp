#include "directory/name_columns.h"

#include "directory/pasted_table.h"
#include "directory/search_key.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tablee {

namespace {

using Rows = std::vector<PastedRow>;

constexpr int absent = -1;

/// Which column holds what.
struct NameColumns {
    int given = absent;
    int family = absent;
    int full = absent;
    bool hasHeading = false;
};

const QSet<QString> &givenHeadings()
{
    static const QSet<QString> words{u"prenom"_qs, u"prenoms"_qs, u"prenom s"_qs, u"prenom usuel"_qs,
        u"first name"_qs, u"firstname"_qs, u"first names"_qs, u"given"_qs, u"given name"_qs,
        u"given names"_qs, u"givenname"_qs, u"forename"_qs, u"first"_qs};
    return words;
}

const QSet<QString> &familyHeadings()
{
    static const QSet<QString> words{u"nom"_qs, u"noms"_qs, u"nom s"_qs, u"nom de famille"_qs,
        u"nom usuel"_qs, u"nom d usage"_qs, u"last name"_qs, u"lastname"_qs, u"last"_qs, u"surname"_qs,
        u"family"_qs, u"family name"_qs, u"familyname"_qs};
    return words;
}

const QSet<QString> &fullHeadings()
{
    static const QSet<QString> words{u"nom complet"_qs, u"nom et prenom"_qs, u"nom prenom"_qs,
        u"prenom et nom"_qs, u"prenom nom"_qs, u"noms et prenoms"_qs, u"full name"_qs, u"fullname"_qs,
        u"name"_qs, u"names"_qs, u"participant"_qs, u"participants"_qs, u"participant e"_qs,
        u"participant e s"_qs, u"participantes"_qs, u"membre"_qs, u"membres"_qs, u"member"_qs, u"members"_qs,
        u"personne"_qs, u"personnes"_qs, u"attendee"_qs, u"attendees"_qs, u"attendee name"_qs};
    return words;
}

int columnWith(const QSet<QString> &headings, const QStringList &cells)
{
    const auto found = std::find_if(
        cells.begin(), cells.end(), [&](const QString &cell) { return headings.contains(searchKey(cell)); });
    return found == cells.end() ? absent : static_cast<int>(found - cells.begin());
}

std::optional<NameColumns> columnsByHeading(const QStringList &first)
{
    NameColumns columns{columnWith(givenHeadings(), first), columnWith(familyHeadings(), first),
        columnWith(fullHeadings(), first), true};
    if (columns.given == absent && columns.family == absent && columns.full == absent)
        return std::nullopt;
    if (columns.given != absent && columns.family == absent && columns.full != absent
        && columns.full != columns.given)
        columns.family = columns.full;  // "Prénom; Name"
    if (columns.given != absent && columns.family != absent)
        columns.full = absent;
    else if (columns.full == absent)
        columns.full = std::max(columns.given, columns.family);
    return columns;
}

bool hasLetters(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

bool looksLikeAName(const QString &cell)
{
    return hasLetters(cell) && !cell.contains(u'@') && !cell.contains(u"://");
}

template <typename Claim> bool mostCells(const Rows &rows, int column, Claim claim)
{
    int filled = 0;
    int yes = 0;
    for (const PastedRow &row : rows) {
        const QString cell = row.cells.value(column);
        filled += cell.isEmpty() ? 0 : 1;
        yes += !cell.isEmpty() && claim(cell) ? 1 : 0;
    }
    return 2 * yes > filled;
}

bool isAllCapitals(const QString &cell)
{
    return hasLetters(cell) && cell == cell.toUpper() && cell != cell.toLower();
}

/// Without a heading: the first column of names, and a second one beside it when the first has single words.
/// Given names come first, as people say them; "Roy, Ana" and a first column in capitals are the other way
/// round.
NameColumns columnsByContent(const PastedTable &table)
{
    const Rows &rows = table.rows;
    std::vector<int> names;
    for (int column = 0; column < static_cast<int>(rows.front().cells.size()); ++column)
        if (mostCells(rows, column, looksLikeAName))
            names.push_back(column);
    if (names.empty())
        return {};
    if (table.isCommaPair && names.size() == 2)
        return {1, 0, absent, false};
    const int first = names.front();
    const bool isWhole = mostCells(rows, first, [](const QString &cell) { return cell.contains(u' '); });
    const bool firstIsFamily = mostCells(rows, first, isAllCapitals);
    if (names.size() == 1 || names[1] != first + 1 || (isWhole && !firstIsFamily))
        return {absent, absent, first, false};
    const bool secondIsFamily = mostCells(rows, names[1], isAllCapitals);
    return firstIsFamily && !secondIsFamily ? NameColumns{names[1], first, absent, false}
                                            : NameColumns{first, names[1], absent, false};
}

NameColumns columnsOf(const PastedTable &table)
{
    if (const auto known = columnsByHeading(table.rows.front().cells))
        return *known;
    return table.hasColumns ? columnsByContent(table) : NameColumns{absent, absent, 0, false};
}

/// "1. Ana", "- Ana", "[ ] Ana" -> "Ana"; a line that is only a number is a person who is a number.
QString withoutNumbering(QString text)
{
    static const QRegularExpression mark{
        u"^(?:[-*+\u2022\u00b7\u25e6\u25aa\u25cf\u25cb\u2023\u2013\u2014\u2610\u2611\u2713\u2714>]+|\\[[ xX]?\\]|\\(?\\d{1,5}[.):]|\\d{1,5} ?[-\u2013](?=\\s)|#\\d{1,5})\\s*(?=\\S)"_qs};
    for (int marks = 0; marks < 3 && !text.isEmpty() && !text.front().isLetter(); ++marks) {
        const QRegularExpressionMatch match = mark.match(text);
        if (!match.hasMatch())
            break;
        text = text.mid(match.capturedLength());
    }
    return text;
}

/// Somebody of whom only the address is known is called as it begins; an address is never shown.
QString nameInAddress(const QString &address)
{
    static const QRegularExpression separators{u"[._+-]+"_qs};
    QString local = address.section(u'@', 0, 0).section(u'+', 0, 0);
    return local.remove(QRegularExpression{u"^[<(\\[\"']+|mailto:"_qs}).replace(separators, u" "_qs);
}

QString withoutAddress(const QString &text)
{
    if (!text.contains(u'@'))
        return text;
    static const QRegularExpression address{u"[<(\\[]?[^\\s<>(),;]+@[^\\s<>(),;]+[>)\\]]?"_qs};
    static const QRegularExpression margin{u"^[\\s,;:\"-]+|[\\s,;:\"-]+$"_qs};
    QString name = text;
    name.remove(address).remove(margin);
    return hasLetters(name) ? name : nameInAddress(text);
}

QString withoutTelephone(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (digits < 7 || !hasLetters(text))
        return text;
    static const QRegularExpression telephone{u"[\\s,;:-]*\\+?\\(?\\d[\\d\\s().-]{5,}\\d\\s*$"_qs};
    // Looked for where it can stand: a search from each digit of a long line would never end.
    constexpr qsizetype longest = 40;
    return text.chopped(std::min(longest, text.size())) + text.right(longest).remove(telephone);
}

/// Longer than any name, and short enough to be looked through while somebody types.
constexpr qsizetype longestName = 1000;

QString wholeName(const QString &cell)
{
    QString text = withoutTelephone(withoutAddress(withoutNumbering(cell.trimmed().left(longestName))));
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2);
    return text;
}

FoundName foundIn(const PastedRow &row, const NameColumns &columns, bool hasColumns)
{
    if (columns.full == absent && columns.given != absent)
        return {withoutNumbering(row.cells.value(columns.given)),
            withoutNumbering(row.cells.value(columns.family)), true, row.line};
    const QString cell = columns.full == absent ? row.cells.value(0) : row.cells.value(columns.full);
    // Indented or odd lines among columns may have only one cell.
    return {wholeName(hasColumns && row.cells.size() == 1 ? row.cells.front() : cell), {}, false, row.line};
}

std::vector<ReadColumn> readColumns(const PastedTable &table, const NameColumns &columns)
{
    std::vector<ReadColumn> read;
    const QStringList &first = table.rows.front().cells;
    for (int column = 0; column < static_cast<int>(first.size()); ++column) {
        const ColumnUse use = column == columns.full ? ColumnUse::Whole
            : columns.full != absent                 ? ColumnUse::LeftOut
            : column == columns.given                ? ColumnUse::Given
            : column == columns.family               ? ColumnUse::Family
                                                     : ColumnUse::LeftOut;
        read.push_back({columns.hasHeading ? first[column] : QString{}, use});
    }
    return read;
}

}  // namespace

FoundNames findNames(const QString &pasted, int mostLines)
{
    const PastedTable table = readTable(pasted, mostLines);
    FoundNames found{{}, {}, table.cut};
    if (table.rows.empty())
        return found;
    const NameColumns columns = columnsOf(table);
    if (table.hasColumns)
        found.columns = readColumns(table, columns);
    found.names.reserve(table.rows.size());
    for (std::size_t i = columns.hasHeading ? 1 : 0; i < table.rows.size(); ++i)
        found.names.push_back(foundIn(table.rows[i], columns, table.hasColumns));
    return found;
}

}  // namespace tablee
