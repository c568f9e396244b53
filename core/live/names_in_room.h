#pragma once

#include "directory/member.h"
#include "directory/name_text.h"
#include "evening/evening_state.h"
#include "sessions/session.h"

#include <map>
#include <vector>

namespace tablee {

/// What the people of a session are called, alike at the desk, on the wall, on paper and in the report:
/// those who are expected and those who came, told apart where two share a name (see namesApart()).
std::map<MemberId, QString> namesInRoom(const std::map<MemberId, Member> &members,
    const std::vector<Attendance> &attendance, const EveningState &evening);

/// The same names in their parts (see nameParts()), for the wall, the chairs and the report, which shorten
/// them.
std::map<MemberId, PersonName> partsInRoom(
    const std::map<MemberId, QString> &names, const std::map<MemberId, Member> &members);

}  // namespace tablee
