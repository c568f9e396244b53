#pragma once

#include "directory/member.h"

#include <map>
#include <vector>

namespace tablee {

/// What each active member is called where several people stand side by side. Whoever shares the name with
/// somebody gets the organisation in brackets, or else the team, or else a number: "Awa Sow (Quai)".
std::map<MemberId, QString> namesApart(const std::vector<Member> &members);

/// The given name alone, as people call each other, with as few letters of the family name as tell people of
/// one given name apart: "Awa", "Léa T.", "Léa Tr.". Where that does not tell them apart, the name of
/// namesApart().
std::map<MemberId, QString> givenNamesApart(const std::vector<Member> &members);

}  // namespace tablee
