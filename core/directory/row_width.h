#pragma once

#include "directory/list_table.h"

#include <cstddef>

namespace tablee {

/// How many columns a list has, by its headings or, without them, by its first row.
std::size_t columnCount(const ListTable &table);

/// Whether something stands in a row to the right of the last column.
bool hasTooManyCells(const ListRecord &row, std::size_t columns);

/// Whether a row ends before the last column. A line of one cell is no such row, but a line of its own.
bool hasTooFewCells(const ListRecord &row, std::size_t columns);

/// Whether rows that end early do it by mistake, for hardly any does: in such a one a cell may be missing and
/// the rest be shifted. Where more do, the file leaves out blank cells at the end.
bool areShortRowsOdd(const ListTable &table);

}  // namespace tablee
