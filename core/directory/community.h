#pragma once

#include "language/region.h"

#include <QString>

namespace tablee {

/// What a community file says of itself.
struct Community {
    QString uid = {};
    QString name = {};
    QString region = {};  ///< the code of its region, for dates, times and paper
    int keepMonths = 36;  ///< how long a member who no longer comes is kept
    int metCountsMonths = 12;  ///< how long a meeting counts as "they know each other"; 0 is for ever
    bool metCounts = true;  ///< whether it counts at all

    friend bool operator==(const Community &, const Community &) = default;
};

/// Where it lives; a region nobody knows, or none, is Other.
Region regionOf(const Community &community);

/// The earliest beginning of an evening whose meetings count as "they know each other" in one that begins at
/// `startsAt`; both UTC, ms since 1970. After all evenings when none counts.
qint64 metCountsFrom(const Community &community, qint64 startsAt);

}  // namespace tablee
