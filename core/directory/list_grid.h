#pragma once

#include "directory/list_table.h"

#include <QStringView>

#include <optional>

namespace tablee {

/// What parts the names where people stand side by side on several lines, each cell somebody: "Ana, Ben,
/// Chloé," over "Dan, Eva, Finn", or the cells of a plan of tables. Nothing where the lines are the rows of a
/// sheet, one person each, or leave it open. `text` has no headings.
std::optional<QChar> gridSeparator(QStringView text);

/// A row for each person of the grid, in the order in which one reads.
std::vector<ListRecord> rowPerCell(const std::vector<ListRecord> &lines);

}  // namespace tablee
