#pragma once

#include "directory/member.h"

#include <map>
#include <vector>

namespace tablee {

/// What each member is called where several people stand side by side. Whoever shares the name with somebody
/// gets the organisation in brackets, or else a number: "Awa Sow (Quai)", "Awa Sow (2)". From those who have
/// retired nobody has to be told apart.
std::map<MemberId, QString> namesApart(const std::vector<Member> &members);

}  // namespace tablee
