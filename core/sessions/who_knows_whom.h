#pragma once

#include "directory/acquaintance.h"
#include "sessions/loaded_session.h"
#include "sessions/prepared_session.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace tablee {

/// One source of "they know each other", for the people of one session.
struct KnowingSource {
    KnownBy source = KnownBy::Marked;
    KnowingWeight weight = KnowingWeight::Normal;
    bool offByItself = false;  ///< nobody has chosen that: more than half of the people share one
    int pairs = 0;  ///< what it tells, whether it counts or not

    friend bool operator==(const KnowingSource &, const KnowingSource &) = default;
};

struct WhoKnowsWhom {
    std::vector<KnowingSource> sources = {};  ///< each, as in everySource
    std::map<std::pair<MemberId, MemberId>, std::set<KnownBy>> pairs = {};  ///< low id first

    friend bool operator==(const WhoKnowsWhom &, const WhoKnowsWhom &) = default;
};

/// Among those of `attendance` who sit at tables. `met`: who have met before, as long ago as it counts.
WhoKnowsWhom whoKnowsWhom(const std::vector<Attendance> &attendance, const std::vector<Member> &members,
    const AcquaintanceBook &book, const KnownPairs &met);

}  // namespace tablee
