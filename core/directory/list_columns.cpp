#include "directory/list_columns.h"

#include "directory/cancelling_words.h"
#include "directory/cell_looks.h"
#include "directory/columns_by_heading.h"
#include "directory/name_cell.h"
#include "directory/name_text.h"
#include "directory/two_names.h"

#include <algorithm>

namespace tablee {

namespace {

using ListFields = std::vector<ListField>;

/// "Anne Roy, Acme" over "Paul Blanc, Acme": a whole name before the comma, and behind it what many share.
/// Family names of several words begin as families do: "Le Goff, Solène".
bool isNameAndOrganisation(const ListRows &rows)
{
    const bool isWhole = mostCells(rows, 0,
        [](const QString &cell) { return cell.contains(u' ') && !isParticle(cell.section(u' ', 0, 0)); });
    const auto seen = static_cast<std::ptrdiff_t>(std::min(rows.size(), rowsGuessedFrom));
    return isWhole && seen > 2 && 4 * distinctCells(rows, 1) <= 3 * seen
        && distinctCells(rows, 0) > distinctCells(rows, 1);
}

/// Without a heading: the first column of names, and a second one beside it when the first has single words.
/// Given names come first, as people say them; "Roy, Ana" and a first column in capitals are the other way
/// round.
ListFields fieldsByContent(const ListTable &table)
{
    const ListRows &rows = table.rows;
    ListFields fields(static_cast<std::size_t>(rows.front().cells.size()), ListField::LeftOut);
    const auto take = [&fields](int column, ListField field) {
        fields[static_cast<std::size_t>(column)] = field;
    };
    std::vector<int> names;
    for (int column = 0; column < static_cast<int>(fields.size()); ++column) {
        if (mostCells(rows, column, looksLikeAName))
            names.push_back(column);
        else if (columnOf(fields, ListField::Email) == noColumn && mostCells(rows, column, isAddress))
            take(column, ListField::Email);
    }
    if (names.empty())
        return fields;
    if (table.isCommaPair && names.size() == 2 && isNameAndOrganisation(rows)) {
        take(0, ListField::Whole);
        take(1, ListField::Organisation);
        return fields;
    }
    const int first = names.front();
    const int second = names.size() > 1 ? names[1] : noColumn;
    const bool isWhole = mostCells(rows, first, [](const QString &cell) { return cell.contains(u' '); });
    const bool firstIsFamily = mostCells(rows, first, isAllCapitals);
    const bool isPair = table.isCommaPair && names.size() == 2;
    if (!isPair && (second != first + 1 || (isWhole && !firstIsFamily))) {
        take(first, ListField::Whole);
        return fields;
    }
    const bool familyComesFirst = isPair || (firstIsFamily && !mostCells(rows, second, isAllCapitals));
    take(first, familyComesFirst ? ListField::Family : ListField::Given);
    take(second, familyComesFirst ? ListField::Given : ListField::Family);
    return fields;
}

/// A name is left as it is but where nobody has one, "-", "N/A", and without a title.
QString nameAlone(const QString &cell)
{
    const QString name = cleanName(cell);
    const bool hasSigns
        = std::any_of(name.begin(), name.end(), [](QChar sign) { return sign.isPunct() || sign.isSymbol(); });
    return hasSigns && saysNothing(name) ? QString{} : withoutTitle(name);
}

}  // namespace

std::vector<ListField> fieldsOf(const ListTable &table)
{
    if (!table.heading.isEmpty())
        return fieldsByHeading(table);
    if (table.rows.empty())
        return {};
    return table.hasColumns ? fieldsByContent(table) : ListFields{ListField::Whole};
}

FoundName nameIn(const ListRecord &row, const std::vector<ListField> &fields)
{
    const int given = columnOf(fields, ListField::Given);
    const int family = columnOf(fields, ListField::Family);
    // Indented or odd lines among columns may have only one cell.
    if (fields.size() > 1 && row.cells.size() == 1)
        return {nameAlone(wholeName(row.cells.front())), {}, false, row.line};
    if (given != noColumn) {
        const auto nameAt = [&row](int column) {
            return nameAlone(withoutNumbering(row.cells.value(column)));
        };
        const QString called = nameAt(family);
        return {nameAt(given), called.isEmpty() ? nameAt(columnOf(fields, ListField::FamilyAtBirth)) : called,
            true, row.line};
    }
    if (const int whole = columnOf(fields, ListField::Whole); whole != noColumn)
        return {nameAlone(wholeName(row.cells.value(whole))), {}, false, row.line};
    if (const int whole = columnOf(fields, ListField::WholeFamilyFirst); whole != noColumn) {
        const QString typed = nameAlone(wholeName(row.cells.value(whole)));
        return {familyFirst(typed), {}, false, row.line, false, typed};
    }
    const int email = columnOf(fields, ListField::Email);
    if (email != noColumn)
        return {nameInAddress(row.cells.value(email)), {}, false, row.line, true};
    const QString first = row.cells.value(0);
    return {isDateOrTime(first) ? QString{} : nameAlone(wholeName(first)), {}, false, row.line};
}

QString nameCells(const ListRecord &row, const std::vector<ListField> &fields, const FoundName &found)
{
    if (!found.ownWords.isEmpty())
        return found.ownWords;
    if (row.cells.size() == 1)
        return row.cells.front();
    QStringList cells;
    for (std::size_t column = 0; column < fields.size(); ++column)
        if (isNameField(fields[column]))
            cells += row.cells.value(static_cast<qsizetype>(column));
    return cells.join(u' ').simplified();
}

std::vector<FoundName> peopleIn(const ListRecord &row, const std::vector<ListField> &fields)
{
    FoundName found = nameIn(row, fields);
    if (found.isFromAddress)
        return {found};
    const QString together = found.isSplit ? displayName({found.given, found.family})
        : found.typed.isEmpty()            ? found.given
                                           : found.typed;
    const auto two = found.isSplit ? twoPeopleInParts(found.given, found.family)
                                   : twoPeopleIn(together, !found.typed.isEmpty());
    if (!two) {
        // The comma may stand between people, so what it parts is no given and no family name.
        const QString listed = found.isSplit ? found.family + QStringLiteral(", ") + found.given : together;
        if (mayNameSeveral(listed))
            found = {.given = listed, .isSplit = true, .line = found.line, .mayBeSeveral = true};
        else
            found.mayBeSeveral = mayNameSeveral(together);
        return {found};
    }
    const auto asWritten = [&](const PersonName &name) {
        return found.typed.isEmpty() ? name.given + u' ' + name.rest : name.rest + u' ' + name.given;
    };
    // "Paul Blanc (annulé)" cancels Paul alone; what stands before both names, or behind a dash, cancels
    // both.
    const bool areApart = !isCancellation(nameCells(row, fields, found))
        && (saysItIsCancelled(asWritten(two->first)) || saysItIsCancelled(asWritten(two->second)));
    const auto personOf = [&](const PersonName &name) {
        return FoundName{.given = withoutCancellation(name.given),
            .family = withoutCancellation(name.rest),
            .isSplit = true,
            .line = found.line,
            .together = together,
            .ownWords = areApart ? asWritten(name) : QString{}};
    };
    return {personOf(two->first), personOf(two->second)};
}

}  // namespace tablee
