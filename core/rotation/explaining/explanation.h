#pragma once

#include "rotation/explaining/parting.h"

#include <optional>
#include <vector>

namespace tablee::rotation {

enum class ReasonKind {
    MustSitTogether,  ///< by a rule, perhaps through others who belong to both
    FixedHere,  ///< `person` is fixed to this table
    ToldSo,  ///< the room has been told
    NewToEachOther,
    WantMet,  ///< `person` wants to learn what the other offers, `topic`
    CommonLanguage,  ///< they share one, and not everybody here does
    NoOtherWay,  ///< no exchange parts them without breaking a rule
    OthersCostMore,  ///< each exchange that parts them makes the plan worse
    ByChance  ///< they could as well sit apart
};

struct Reason {
    ReasonKind kind = ReasonKind::ByChance;
    Person person = -1;
    int topic = -1;

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// Why two people share a table in one round, and what it would cost to part them.
struct Explanation {
    std::vector<Reason> reasons;  ///< what binds most comes first
    int timesBefore = 0;  ///< so often they sat together in earlier rounds of the plan
    bool knewEachOther = false;  ///< when the plan began
    std::optional<Parting> parting;  ///< the cheapest

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Nothing where they do not share a table in `round`. `rounds` must be a plan of the problem.
std::optional<Explanation> explain(const Problem &problem, const Start &start,
    const std::vector<Round> &rounds, int round, Person one, Person other);

}  // namespace tablee::rotation
