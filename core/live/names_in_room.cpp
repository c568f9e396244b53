#include "live/names_in_room.h"

#include "directory/names_apart.h"

#include <set>

namespace tablee {

std::map<MemberId, QString> namesInRoom(const std::map<MemberId, Member> &members,
    const std::vector<Attendance> &attendance, const EveningState &evening)
{
    std::set<MemberId> ids;
    for (const Attendance &each : attendance)
        ids.insert(each.member);
    for (const auto &[member, state] : evening.room.members)
        ids.insert(member);
    return namesApart(ids, members);
}

std::map<MemberId, PersonName> partsInRoom(
    const std::map<MemberId, QString> &names, const std::map<MemberId, Member> &members)
{
    std::map<MemberId, PersonName> parts;
    for (const auto &[id, name] : names)
        parts.emplace(id, nameParts(members.at(id), name));
    return parts;
}

}  // namespace tablee
