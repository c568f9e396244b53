#include "interchange/unused_columns.h"

#include "directory/cell_looks.h"
#include "directory/coming_words.h"
#include "directory/heading_questions.h"
#include "directory/list_headings.h"

#include <algorithm>

namespace tablee {

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
        unused.push_back(std::move(found));
    }
    return unused;
}

}  // namespace tablee
