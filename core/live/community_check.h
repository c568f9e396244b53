#pragma once

#include "foundation/result.h"
#include "storage/database.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace tablee {

enum class FaultKind {
    Pages,  ///< SQLite finds fault; `text` in its words
    DanglingReferences,  ///< `count` rows of the table `text`
    SessionUnreadable,
    EventsMissing,  ///< `count` numbers are missing in the log, the first is `seq`
    LastSeqDiffers,  ///< the session counts to `seq`, the log to another number
    UndoOfNothing,  ///< event `seq` takes back an event that is not in the log before it
    NoSeats,  ///< event `seq` announces a round that its plan does not have
    EventsDoNotFit,  ///< `count` events cannot have happened, the first is `seq`
    MeetingsMissing,  ///< `count` meetings of `round` are in the log and not in the table
    MeetingsTooMany,  ///< `count` meetings of `round` are in the table and not in the log
    FiguresDiffer,  ///< the report would show other figures than the logs give
    MergedInCircle,  ///< `count` members are said to be others who are nobody
};

struct Fault {
    FaultKind kind = FaultKind::Pages;
    int session = 0;  ///< its number in the file, 1 the oldest; 0 when the fault is of the whole file
    int round = 0;
    std::int64_t seq = 0;
    int count = 0;
    QString text = {};

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// What is in a community file, and what is wrong with it.
struct CommunityCheck {
    int members = 0;  ///< but those who were erased or are part of another
    int sessions = 0;
    int meetings = 0;  ///< rows of the meeting table
    std::vector<Fault> faults;
};

/// Reads everything, as it is at one moment: asks SQLite, folds every log, and compares what is kept beside
/// the logs with what they say. Changes nothing. Errors only where the file cannot be read at all.
Result<CommunityCheck> checkCommunity(const storage::Database &file);

}  // namespace tablee
