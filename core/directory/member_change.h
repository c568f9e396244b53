#pragma once

#include "directory/member.h"
#include "evening/event.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tablee {

/// A member before and after; nothing stands for "not there".
struct MemberEdit {
    std::optional<Member> before;
    std::optional<Member> after;

    friend bool operator==(const MemberEdit &, const MemberEdit &) = default;
};

/// Somebody expected at a session in the place of somebody else. With nobody to take it the place is given
/// up, as by somebody who is expected already; with nobody before, it is a new one.
struct PlaceTaken {
    SessionId session;
    MemberId from;
    MemberId to;
    Role role = Role::Seated;  ///< of a place that is given up, or new

    friend bool operator==(const PlaceTaken &, const PlaceTaken &) = default;
};

/// A rule of a session to come that names somebody else now.
struct RuleTaken {
    std::int64_t rule = 0;
    bool asOther = false;  ///< as the second of the two it names
    MemberId from;
    MemberId to;

    friend bool operator==(const RuleTaken &, const RuleTaken &) = default;
};

/// That two members are two people, as whoever was asked said; or that this is said no more.
struct TwoPeopleSaid {
    MemberId low;
    MemberId high;
    bool said = true;

    friend bool operator==(const TwoPeopleSaid &, const TwoPeopleSaid &) = default;
};

/// What was done to the members of a community, all at once; enough to take it back.
struct MemberChange {
    std::vector<MemberEdit> edits;
    std::vector<PlaceTaken> places = {};
    std::vector<RuleTaken> rules = {};
    std::vector<TwoPeopleSaid> twoPeople = {};

    friend bool operator==(const MemberChange &, const MemberChange &) = default;
};

}  // namespace tablee
