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

/// What is written in one transaction: all of it or nothing.
struct Batch {
    std::vector<Event> events;
    std::optional<PlanRecord> plan = {};  ///< a plan announced by these events; it gets its id on the way
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
