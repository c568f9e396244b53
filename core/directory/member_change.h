#pragma once

#include "directory/member.h"

#include <optional>
#include <vector>

namespace tablee {

/// A member before and after; nothing stands for "not there".
struct MemberEdit {
    std::optional<Member> before;
    std::optional<Member> after;

    friend bool operator==(const MemberEdit &, const MemberEdit &) = default;
};

/// Somebody expected at a session in the place of somebody else.
struct PlaceTaken {
    SessionId session;
    MemberId from;
    MemberId to;

    friend bool operator==(const PlaceTaken &, const PlaceTaken &) = default;
};

/// What was done to the members of a community, all at once; enough to take it back.
struct MemberChange {
    std::vector<MemberEdit> edits;
    std::vector<PlaceTaken> places = {};

    friend bool operator==(const MemberChange &, const MemberChange &) = default;
};

}  // namespace tablee
