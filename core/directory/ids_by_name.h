#pragma once

#include "directory/member.h"

#include <map>
#include <vector>

namespace tablee {

/// As people sort names, É with E; whoever has none first.
std::vector<MemberId> idsByName(
    const std::vector<MemberId> &people, const std::map<MemberId, QString> &names);

}  // namespace tablee
