#pragma once

#include "directory/member.h"

#include <set>
#include <utility>
#include <vector>

namespace tablee {

/// Pairs of members who are two people, as somebody said; the lower id first.
using TwoPeople = std::set<std::pair<MemberId, MemberId>>;

/// Why two members may be one person.
enum class SamePersonSign {
    SameName,  ///< whatever the accents, the capitals and the order of the names
    SameAddress,
    OneLetterApart,  ///< of a name that is long enough for it to be a slip
};

/// A question, never an answer: nobody is merged without being asked for.
struct SamePersonQuestion {
    MemberId one;  ///< the older member
    MemberId other;
    SamePersonSign sign = SamePersonSign::SameName;

    friend bool operator==(const SamePersonQuestion &, const SamePersonQuestion &) = default;
};

/// The pairs of active members who may be one person; each pair once, the surest signs first. Two of one
/// name are a question whatever else is said of them: people change their organisation and their address.
/// Nobody is asked about `apart` again.
std::vector<SamePersonQuestion> samePersonQuestions(
    const std::vector<Member> &members, const TwoPeople &apart = {});

}  // namespace tablee
