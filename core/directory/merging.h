#pragma once

#include "directory/member.h"
#include "foundation/result.h"

#include <map>
#include <vector>

namespace tablee {

enum class MemberField { Name, Organisation, Team, Email };

/// What will become of two members who are one person.
struct MergePreview {
    Member kept;  ///< as it is now
    Member joined;  ///< as it is now; retires, and its meetings count for the one that is kept
    Member merged;  ///< as the kept one will be
    std::vector<MemberField> notTaken = {};  ///< where the two differ: the joined one's value is not taken

    friend bool operator==(const MergePreview &, const MergePreview &) = default;
};

/// What `kept` lacks comes from `joined`, their topics and languages are put together. Consent is not: what
/// somebody allowed under the other name is asked again. InvalidInput when they are one member already.
Result<MergePreview> mergePreview(const Member &kept, const Member &joined);

/// For each member that was merged into another one: who that is now, at the end of the chain.
std::map<MemberId, MemberId> mergedMembers(const std::vector<Member> &members);

/// Who a member is by now; `merged` as mergedMembers() gives it.
MemberId whoIsNow(const std::map<MemberId, MemberId> &merged, MemberId id);

}  // namespace tablee
