#include "evening/fold_subjects.h"

#include <type_traits>

namespace tablee {

Subject subjectOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::CheckIn:
    case EventKind::CheckOut:
    case EventKind::SetRole:
        return event.member;
    case EventKind::CloseTable:
    case EventKind::OpenTable:
        return event.table;
    case EventKind::Announce:
    case EventKind::Seat:
        return RoundSubject{event.round};
    case EventKind::Start:
    case EventKind::Pause:
    case EventKind::Resume:
    case EventKind::AddTime:
    case EventKind::Revise:
    case EventKind::End:
        return event.step;
    case EventKind::OpenDoors:
    case EventKind::Close:
    case EventKind::Reopen:
    case EventKind::Undo:
    case EventKind::ClockNote:
        break;
    }
    return SessionSubject{};
}

Part partNamedBy(const Subject &subject, const RoomState &room)
{
    const auto part = [](const auto &map, const auto &key) {
        const auto found = map.find(key);
        return found == map.end() ? typename std::decay_t<decltype(map)>::mapped_type{} : found->second;
    };
    return std::visit(
        [&](const auto &key) -> Part {
            using Key = std::decay_t<decltype(key)>;
            if constexpr (std::is_same_v<Key, SessionSubject>)
                return SessionFlags{room.doorsOpened, room.closed};
            else if constexpr (std::is_same_v<Key, MemberId>)
                return part(room.members, key);
            else if constexpr (std::is_same_v<Key, StepId>)
                return part(room.steps, key);
            else if constexpr (std::is_same_v<Key, RoundSubject>)
                return part(room.rounds, key);
            else
                return room.closedTables.contains(key);
        },
        subject);
}

}  // namespace tablee
