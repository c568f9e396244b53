#pragma once

#include "directory/member.h"
#include "directory/name_text.h"

#include <map>
#include <set>
#include <vector>

namespace tablee {

/// The parts of what somebody is called: given and family name where they are known, a mark behind them; a
/// name that is only known as typed is parted as it looks. Whoever shortens a name begins here.
PersonName nameParts(const Member &member, const QString &called);

/// What each member is called who shares the name with somebody in the whole community, retired members and
/// former ones among them: with the organisation in brackets, or else the team, where nobody of that name has
/// the same, and else with a number: "Awa Sow (Quai)", "Awa Sow (2)". Numbers go by id, so that a mark means
/// the same member on every page and on every day.
std::map<MemberId, QString> namesWithMarks(const std::vector<Member> &community);

/// What each of `shown`, who are of `community`, is called where they stand side by side: whoever shares the
/// name with another one of them has the mark.
std::map<MemberId, QString> namesApart(
    const std::set<MemberId> &shown, const std::map<MemberId, Member> &community);

/// The same for a whole community. From those who have retired nobody has to be told apart.
std::map<MemberId, QString> namesApart(const std::vector<Member> &community);

}  // namespace tablee
