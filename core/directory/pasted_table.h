#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tablee {

/// A line that is not blank, in its cells.
struct PastedRow {
    QStringList cells;
    int line = 0;  ///< 1 and up
};

struct PastedTable {
    std::vector<PastedRow> rows;
    bool hasColumns = false;  ///< otherwise each row is one cell
    bool isCommaPair = false;  ///< each line is "something, something", as one writes a family name first
    bool cut = false;  ///< there were more than `mostRows`
};

/// Takes pasted text apart into lines, and into cells where the lines agree on a separator: tabs where most
/// have one, semicolons or commas where all have as many. One line such as "Ana, Ben, Chloé" becomes a row
/// for each. Quoted cells are understood.
PastedTable readTable(const QString &pasted, int mostRows);

/// An e-mail address and nothing else.
bool isAddress(const QString &cell);

}  // namespace tablee
