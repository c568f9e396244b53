#pragma once

#include "directory/list_headings.h"
#include "foundation/result.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <stop_token>
#include <vector>

namespace tablee {

inline constexpr std::size_t rowsBetweenTwoLooks = 512;  ///< whether somebody wants a list no longer

/// A record of a list that is not blank, in its cells.
struct ListRecord {
    QStringList cells;
    int line = 0;  ///< the row a spreadsheet shows it in, 1 and up, however many lines its cells have

    friend bool operator==(const ListRecord &, const ListRecord &) = default;
};

/// A list taken apart, its meaning not yet known.
struct ListTable {
    std::vector<ListRecord> rows;  ///< of people; what stands above the headings is left out
    QStringList heading;  ///< empty when the list has none
    bool hasColumns = false;  ///< otherwise each row is one cell
    bool isCommaPair = false;  ///< each line is "something, something", as one writes a family name first
    bool isGrid = false;  ///< people stand side by side, several in a line: each row is one cell
    bool mayBeGrid = false;  ///< whether it was read so or not
    bool cut = false;  ///< there were more than `ListLimits::mostRows`
};

/// How far a list is read, and who watches.
struct ListLimits {
    int mostRows = std::numeric_limits<int>::max();
    /// Where people may stand side by side: whether a line is one row all the same. As it looks, when nobody
    /// says.
    std::optional<bool> lineIsOneRow = std::nullopt;
    std::stop_token stop = {};
    std::function<void(double)> progress = {};  ///< from 0 to 1
};

/// Takes text apart into records (RFC 4180: a quoted cell may hold the separator, line ends, and "" for a
/// quote), and into cells where a row of headings, or the lines among themselves, agree on a separator: tabs
/// where most have one, semicolons or commas where nearly all have as many. One line such as "Ana, Ben,
/// Chloé" becomes a row for each, and so do several lines of
/// names side by side. A quote that is never closed is a sign like another. Cancelled is the only
/// fault.
Result<ListTable> readTable(const QString &text, const ListLimits &limits);

/// An e-mail address and nothing else.
bool isAddress(const QString &cell);

}  // namespace tablee
