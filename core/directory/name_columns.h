#pragma once

#include <QString>

#include <vector>

namespace tablee {

/// What a line of a pasted list gives as a name, not yet cleaned.
struct FoundName {
    QString given;  ///< the whole name unless `isSplit`
    QString family;
    bool isSplit = false;  ///< given and family name stood in columns of their own
    int line = 0;  ///< 1 and up
};

enum class ColumnUse { Given, Family, Whole, LeftOut };

/// What was made of a column of a spreadsheet.
struct ReadColumn {
    QString heading;  ///< as it stands there; empty where there is none
    ColumnUse use = ColumnUse::LeftOut;

    friend bool operator==(const ReadColumn &, const ReadColumn &) = default;
};

struct FoundNames {
    std::vector<FoundName> names;
    std::vector<ReadColumn> columns;  ///< from the left; none when the lines had no columns
    bool cut = false;  ///< there were more than `mostLines` lines that are not blank
};

/// Finds the names in what was pasted: see readNames().
FoundNames findNames(const QString &pasted, int mostLines);

}  // namespace tablee
