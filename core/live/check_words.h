#pragma once

#include "language/words.h"
#include "live/community_check.h"

namespace tablee {

/// "24 members, 1 session, 108 meetings"
QString countsText(const CommunityCheck &check, const Words &words);

/// "Session 2: 3 meetings of round 1 are missing in the table." Control characters of the file are not in it.
QString faultText(const Fault &fault, const Words &words);

}  // namespace tablee
