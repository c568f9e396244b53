#pragma once

#include "directory/list_columns.h"

#include <QString>

#include <optional>
#include <vector>

namespace tablee {

/// A column of a list that is not used, though its cells say something.
struct UnusedColumn {
    int column = 0;  ///< from the left, 0 and up
    QString heading = {};  ///< empty where there is none
    int saysNo = 0;  ///< how often, where most cells are a yes or a no; somebody may not be coming
    bool countsPeople = false;  ///< it says how many come, and `saysNo` that nobody does

    friend bool operator==(const UnusedColumn &, const UnusedColumn &) = default;
};

/// A column that asks about one day, and by which some are left out: the list may be about several.
struct DecidingDay {
    int column = 0;
    QString heading = {};
    int leavesOut = 0;  ///< how many rows

    friend bool operator==(const DecidingDay &, const DecidingDay &) = default;
};

/// Where `fields` has one.
std::optional<DecidingDay> decidingDay(const ListTable &table, const std::vector<ListField> &fields);

/// A column that has a sign for whoever comes and nothing for the others, who come all the same.
struct BlankAnswers {
    int column = 0;
    QString heading = {};
    int blank = 0;  ///< for how many people

    friend bool operator==(const BlankAnswers &, const BlankAnswers &) = default;
};

/// The first of `fields` that has some.
std::optional<BlankAnswers> blankAnswers(const ListTable &table, const std::vector<ListField> &fields);

/// How a column is to be taken by which somebody may not be coming: by its blanks, where it holds nothing
/// else that says so.
ListField fieldOfAnswers(const ListTable &table, int column);

/// The columns that `fields` leaves out of a list, from the left.
std::vector<UnusedColumn> unusedColumns(const ListTable &table, const std::vector<ListField> &fields);

}  // namespace tablee
