#include "directory/row_width.h"

#include <algorithm>

namespace tablee {

std::size_t columnCount(const ListTable &table)
{
    const qsizetype columns = !table.heading.isEmpty() ? table.heading.size()
        : table.rows.empty()                           ? 0
                                                       : table.rows.front().cells.size();
    return static_cast<std::size_t>(columns);
}

bool hasTooManyCells(const ListRecord &row, std::size_t columns)
{
    const auto width = std::min(static_cast<qsizetype>(columns), row.cells.size());
    return columns > 1 && std::any_of(row.cells.begin() + width, row.cells.end(), [](const QString &cell) {
        return !cell.isEmpty();
    });
}

bool hasTooFewCells(const ListRecord &row, std::size_t columns)
{
    return row.cells.size() > 1 && row.cells.size() < static_cast<qsizetype>(columns);
}

bool areShortRowsOdd(const ListTable &table)
{
    constexpr std::size_t fewestToCompare = 3;
    constexpr std::ptrdiff_t oneIn = 10;
    if (table.rows.size() < fewestToCompare)
        return false;
    const auto shorter = std::count_if(table.rows.begin(), table.rows.end(),
        [columns = columnCount(table)](const ListRecord &row) { return hasTooFewCells(row, columns); });
    return shorter == 1 || oneIn * shorter <= static_cast<std::ptrdiff_t>(table.rows.size());
}

}  // namespace tablee
