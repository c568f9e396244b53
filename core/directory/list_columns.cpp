#include "directory/list_columns.h"

#include "directory/name_cell.h"

#include <algorithm>
#include <set>

namespace tablee {

namespace {

using Rows = std::vector<ListRecord>;
using Fields = std::vector<ListField>;

constexpr int absent = -1;
/// The look of a column shows in its first cells.
constexpr std::size_t rowsGuessedFrom = 1000;

int columnOf(const Fields &fields, ListField field)
{
    const auto found = std::find(fields.begin(), fields.end(), field);
    return found == fields.end() ? absent : static_cast<int>(found - fields.begin());
}

bool mayStandTwice(ListField field)
{
    return field == ListField::ToShare || field == ListField::ToLearn || field == ListField::Note
        || field == ListField::Status || field == ListField::LeftOut;
}

void leaveOut(Fields &fields, ListField field)
{
    std::replace(fields.begin(), fields.end(), field, ListField::LeftOut);
}

void keepTheFirstOfEach(Fields &fields)
{
    std::set<ListField> seen;
    for (ListField &field : fields)
        if (!mayStandTwice(field) && !seen.insert(field).second)
            field = ListField::LeftOut;
}

/// The headings taken together: "Prénom; Name" is given and family name, a lone "Nom" is the whole name.
Fields settled(Fields fields)
{
    keepTheFirstOfEach(fields);
    const int given = columnOf(fields, ListField::Given);
    const int family = columnOf(fields, ListField::Family);
    const int whole = columnOf(fields, ListField::Whole);
    const auto at = [&fields](int column) -> ListField & {
        return fields[static_cast<std::size_t>(column)];
    };
    if (given != absent && family == absent && whole != absent)
        at(whole) = ListField::Family;
    if (given != absent && (family != absent || whole != absent)) {
        leaveOut(fields, ListField::Whole);
        leaveOut(fields, ListField::WholeFamilyFirst);
        return fields;
    }
    if (whole != absent || columnOf(fields, ListField::WholeFamilyFirst) != absent) {
        leaveOut(fields, ListField::Given);
        leaveOut(fields, ListField::Family);
        if (whole != absent)
            leaveOut(fields, ListField::WholeFamilyFirst);
        return fields;
    }
    if (given != absent || family != absent)
        at(std::max(given, family)) = ListField::Whole;
    return fields;
}

bool looksLikeAName(const QString &cell)
{
    return hasLetters(cell) && !cell.contains(u'@') && !cell.contains(u"://");
}

bool isAllCapitals(const QString &cell)
{
    return hasLetters(cell) && cell == cell.toUpper() && cell != cell.toLower();
}

template <typename Claim> bool mostCells(const Rows &rows, int column, Claim claim)
{
    int filled = 0;
    int yes = 0;
    for (std::size_t row = 0; row < std::min(rows.size(), rowsGuessedFrom); ++row) {
        const QString cell = rows[row].cells.value(column);
        filled += cell.isEmpty() ? 0 : 1;
        yes += !cell.isEmpty() && claim(cell) ? 1 : 0;
    }
    return 2 * yes > filled;
}

/// Without a heading: the first column of names, and a second one beside it when the first has single words.
/// Given names come first, as people say them; "Roy, Ana" and a first column in capitals are the other way
/// round.
Fields fieldsByContent(const ListTable &table)
{
    const Rows &rows = table.rows;
    Fields fields(static_cast<std::size_t>(rows.front().cells.size()), ListField::LeftOut);
    const auto take = [&fields](int column, ListField field) {
        fields[static_cast<std::size_t>(column)] = field;
    };
    std::vector<int> names;
    for (int column = 0; column < static_cast<int>(fields.size()); ++column) {
        if (mostCells(rows, column, looksLikeAName))
            names.push_back(column);
        else if (columnOf(fields, ListField::Email) == absent && mostCells(rows, column, isAddress))
            take(column, ListField::Email);
    }
    if (names.empty())
        return fields;
    const int first = names.front();
    const int second = names.size() > 1 ? names[1] : absent;
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

}  // namespace

std::vector<ListField> fieldsOf(const ListTable &table)
{
    if (!table.heading.isEmpty())
        return settled(fieldsOfHeadings(table.heading));
    if (table.rows.empty())
        return {};
    return table.hasColumns ? fieldsByContent(table) : Fields{ListField::Whole};
}

FoundName nameIn(const ListRecord &row, const std::vector<ListField> &fields)
{
    const int given = columnOf(fields, ListField::Given);
    const int family = columnOf(fields, ListField::Family);
    // Indented or odd lines among columns may have only one cell.
    if (fields.size() > 1 && row.cells.size() == 1)
        return {wholeName(row.cells.front()), {}, false, row.line};
    if (given != absent)
        return {withoutNumbering(row.cells.value(given)), withoutNumbering(row.cells.value(family)), true,
            row.line};
    if (const int whole = columnOf(fields, ListField::Whole); whole != absent)
        return {wholeName(row.cells.value(whole)), {}, false, row.line};
    if (const int whole = columnOf(fields, ListField::WholeFamilyFirst); whole != absent)
        return {familyFirst(wholeName(row.cells.value(whole))), {}, false, row.line};
    const int email = columnOf(fields, ListField::Email);
    return {email == absent ? wholeName(row.cells.value(0)) : nameInAddress(row.cells.value(email)), {},
        false, row.line};
}

}  // namespace tablee
