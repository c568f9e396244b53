#include "interchange/unused_columns.h"

#include "directory/cell_looks.h"
#include "directory/coming_words.h"
#include "directory/heading_questions.h"
#include "directory/list_headings.h"
#include "directory/name_cell.h"
#include "directory/name_text.h"
#include "directory/row_width.h"

#include <algorithm>

namespace tablee {

namespace {

bool isOfOtherWidth(const ListRecord &row, std::size_t columns)
{
    return hasTooManyCells(row, columns) || hasTooFewCells(row, columns);
}

/// Signs of coming and blanks, some of either, and few remarks. Whoever says no is an answer, beside which a
/// blank is none; in a row with a cell too many or too few it may stand for another column.
bool holdsSignsOfComing(const ListTable &table, int column)
{
    const std::size_t columns = columnCount(table);
    const QString heading = table.heading.value(column);
    std::size_t signs = 0, blanks = 0, remarks = 0;
    for (const ListRecord &row : table.rows) {
        const QString cell = row.cells.value(column).trimmed();
        if (cell.isEmpty()) {
            ++blanks;
        } else if (isSignOfComing(heading, cell)) {
            ++signs;
        } else if (!isOfOtherWidth(row, columns)) {
            if (++remarks > signs + rowsGuessedFrom || reasonInStatus(heading, cell))
                return false;
        }
    }
    return signs > remarks && blanks > 0;
}

/// Names somebody whom no other column leaves out.
bool bringsSomebody(const ListTable &table, const ListRecord &row, const std::vector<ListField> &fields)
{
    const FoundName name = nameIn(row, fields);
    return !hasTooManyCells(row, fields.size()) && namesSomebody(displayName({name.given, name.family}))
        && !reasonInRow(table.heading, row.cells, fields);
}

/// "Attending: 2": small whole numbers below a heading that asks who comes.
bool countsThoseWhoCome(const ListTable &table, int column)
{
    constexpr int mostOfOne = 20;
    return fieldOfHeading(table.heading.value(column)) == ListField::Status
        && std::all_of(table.rows.begin(), table.rows.end(), [column](const ListRecord &row) {
               const QString cell = row.cells.value(column).trimmed();
               bool isNumber = false;
               const int number = cell.toInt(&isNumber);
               return cell.isEmpty() || (isNumber && number >= 0 && number < mostOfOne);
           });
}

}  // namespace

std::optional<BlankAnswers> blankAnswers(const ListTable &table, const std::vector<ListField> &fields)
{
    for (int column = 0; column < static_cast<int>(fields.size()); ++column) {
        if (fields[static_cast<std::size_t>(column)] != ListField::Status
            || !holdsSignsOfComing(table, column))
            continue;
        const auto blank = std::count_if(table.rows.begin(), table.rows.end(), [&](const ListRecord &row) {
            return row.cells.value(column).trimmed().isEmpty() && bringsSomebody(table, row, fields);
        });
        if (blank > 0)
            return BlankAnswers{column, table.heading.value(column).simplified(), static_cast<int>(blank)};
    }
    return std::nullopt;
}

ListField fieldOfAnswers(const ListTable &table, int column)
{
    return holdsSignsOfComing(table, column) ? ListField::Presence : ListField::Status;
}

std::optional<DecidingDay> decidingDay(const ListTable &table, const std::vector<ListField> &fields)
{
    for (int column = 0; column < static_cast<int>(fields.size()); ++column) {
        const QString heading = table.heading.value(column).simplified();
        if (fields[static_cast<std::size_t>(column)] != ListField::Status
            || !asksAboutOneTime(headingKey(heading).split(u' ', Qt::SkipEmptyParts)))
            continue;
        const auto leftOut = std::count_if(table.rows.begin(), table.rows.end(), [&](const ListRecord &row) {
            return reasonInStatus(heading, row.cells.value(column)).has_value();
        });
        if (leftOut > 0)
            return DecidingDay{column, heading, static_cast<int>(leftOut)};
    }
    return std::nullopt;
}

std::vector<UnusedColumn> unusedColumns(const ListTable &table, const std::vector<ListField> &fields)
{
    std::vector<UnusedColumn> unused;
    for (int column = 0; column < static_cast<int>(fields.size()); ++column) {
        if (fields[static_cast<std::size_t>(column)] != ListField::LeftOut
            || lookOf(table.rows, column) == ColumnLook::Empty)
            continue;
        UnusedColumn found{column, table.heading.value(column).simplified()};
        // "Event Host: No" is no answer of the person.
        const bool isOfPerson
            = !areAboutSomebodyElse(headingKey(found.heading).split(u' ', Qt::SkipEmptyParts));
        if (isOfPerson && mostCells(table.rows, column, isYesOrNo))
            found.saysNo = static_cast<int>(std::count_if(table.rows.begin(), table.rows.end(),
                [column](const ListRecord &row) { return beginsWithNo(row.cells.value(column)); }));
        else if (isOfPerson && countsThoseWhoCome(table, column)) {
            found.countsPeople = true;
            found.saysNo = static_cast<int>(std::count_if(table.rows.begin(), table.rows.end(),
                [column](const ListRecord &row) { return row.cells.value(column).trimmed() == u"0"; }));
        }
        unused.push_back(std::move(found));
    }
    return unused;
}

}  // namespace tablee
