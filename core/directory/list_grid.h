#pragma once

#include "directory/list_table.h"

#include <QStringView>

#include <optional>

namespace tablee {

/// People side by side on several lines, each cell somebody.
struct Grid {
    QChar separator;
    bool isSure = false;  ///< otherwise the lines may as well be the rows of a sheet, one person each
};

/// "Ana, Ben, Chloé," over "Dan, Eva, Finn", or the cells of a plan of tables. Three words a row in a sheet
/// may be three people, or a given name, a family name and a town. `text` has no headings.
std::optional<Grid> gridIn(QStringView text);

/// "Table 1", "Table 2", "Table 3" above the people of each.
bool namesTables(const ListRecord &line);

/// Does the first line name tables, so that every cell below is somebody?
bool isPlanOfTables(QStringView text);

/// A row for each person of the grid, in the order in which one reads.
std::vector<ListRecord> rowPerCell(const std::vector<ListRecord> &lines);

}  // namespace tablee
