#pragma once

#include "sessions/prepared_session.h"

#include <QString>

#include <vector>

namespace tablee {

/// What the first page asks, and nothing more.
struct QuickStart {
    int seatsPerTable = 4;
    Milliseconds roundLength = std::chrono::minutes{12};
    int rounds = 3;
    /// Whoever is on the list sits at one table, also where it takes a chair more; the tables set out later
    /// are of the usual size.
    bool together = false;

    friend bool operator==(const QuickStart &, const QuickStart &) = default;
};

/// An evening from a list of people: welcome, the rounds, framed free time, closing; with as many tables as
/// they need. Everybody on the list is expected and takes part. `startsAt` is UTC in milliseconds, `zone` an
/// IANA name.
PreparedSession quickSession(
    const QuickStart &start, const std::vector<MemberId> &people, std::int64_t startsAt, const QString &zone);

}  // namespace tablee
