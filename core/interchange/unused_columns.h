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

/// The columns that `fields` leaves out of a list, from the left.
std::vector<UnusedColumn> unusedColumns(const ListTable &table, const std::vector<ListField> &fields);

}  // namespace tablee
