#pragma once

#include "directory/member.h"
#include "evening/event.h"
#include "evening/meetings.h"
#include "sessions/plan_record.h"
#include "sessions/session.h"

#include <map>
#include <optional>
#include <vector>

namespace tablee {

/// Stands in an announcement for the plan of its batch, which gets its id when it is written: there is a
/// plan.
inline constexpr PlanId planToBeWritten{1};

/// What is written in one transaction: all of it or nothing.
struct Batch {
    std::vector<Event> events;
    std::optional<PlanRecord> plan = {};  ///< announced by these events as planToBeWritten
    std::optional<Member> newcomer
        = {};  ///< somebody not yet on the list; events without a member mean this one
    std::vector<NewTable> tables = {};  ///< more tables for the room
    std::map<int, std::vector<Meeting>> meetings = {};  ///< by round: replaces what the cache holds of it
};

/// The batch as the file now has it.
struct WrittenBatch {
    std::vector<Event> events;  ///< with id and seq
    std::optional<Member> newcomer = {};
    std::vector<RoomTable> tables = {};
};

}  // namespace tablee
