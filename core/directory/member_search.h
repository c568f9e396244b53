#pragma once

#include "directory/member.h"

#include <vector>

namespace tablee {

/// Those of `members` whom `typed` finds: see matches(). Their places, in the order of `members`; all of them
/// when nothing is typed.
std::vector<std::size_t> membersFoundBy(const QString &typed, const std::vector<Member> &members);

/// The places of `members` as a dictionary sorts their names: É with E, 2 before 10.
std::vector<std::size_t> sortedByName(const std::vector<Member> &members);

}  // namespace tablee
