#pragma once

#include "evening/meetings.h"
#include "reports/session_report.h"
#include "sessions/loaded_session.h"

#include <map>
#include <set>
#include <vector>

namespace tablee {

/// The figures of a report, counted anew from the entries of a log. Plain code that shares nothing with the
/// report, nor with the fold: so a mistake there cannot hide itself. Which pairs met in a round is given, from the
/// fold; a property test holds that against a count of its own.
struct LoggedFigures {
    int people = 0;  ///< who came, unless it was taken back
    int expected = 0;
    int unexpected = 0;  ///< who came and was not expected
    std::vector<int> rounds = {};  ///< the held ones
    std::vector<Milliseconds> minutes = {};  ///< run by each step of the agenda, pauses left out
    int meetings = 0;  ///< summed over the rounds
    int fresh = 0;  ///< pairs who met for the first time
    int mostNew = 0;  ///< new people met by the one who met most

    friend bool operator==(const LoggedFigures &, const LoggedFigures &) = default;
};

/// `meetings` are those of the log; `known` the pairs who knew each other before, by the ids of today;
/// `merged` who has become somebody else since, as mergedMembers() gives it.
LoggedFigures loggedFigures(const LoadedSession &session, const std::vector<Meeting> &meetings,
    const KnownPairs &known, const std::map<MemberId, MemberId> &merged = {});

/// The same figures as a report tells them.
LoggedFigures toldFigures(const SessionReport &report);

}  // namespace tablee
