#pragma once

#include "foundation/id.h"
#include "foundation/reading.h"

#include <string>
#include <vector>

namespace tablee {

enum class StepKind { Welcome, Round, FreeTime, Plenary, Break, Harvest, Closing };

/// One line of the agenda, as prepared. What became of it is read from the log (StepState).
struct Step {
    StepId id;
    StepKind kind = StepKind::Round;
    int round = 0;  ///< 1 and up for a round of tables; 0 for every other kind
    Milliseconds planned{};
    std::string title = {};  ///< of its own, UTF-8; empty for the name of its kind

    friend bool operator==(const Step &, const Step &) = default;
};

struct RoomTable {
    TableId id;
    int number = 0;  ///< what stands on the table, 1 and up
    int seats = 0;
    std::string name = {};  ///< UTF-8; empty where a number is enough
    bool closed = false;  ///< from the start; the log may open it

    friend bool operator==(const RoomTable &, const RoomTable &) = default;
};

/// What was fixed before the first event: the ground the log is folded over.
struct Setting {
    std::vector<Step> agenda;  ///< in the order of the evening
    std::vector<RoomTable> tables;  ///< by number

    friend bool operator==(const Setting &, const Setting &) = default;
};

}  // namespace tablee
