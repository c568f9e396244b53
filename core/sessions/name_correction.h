#pragma once

#include "directory/spelling.h"
#include "foundation/id.h"
#include "sessions/desk_turn.h"

#include <QString>

#include <optional>

namespace tablee {

/// A name that was corrected at the desk of an evening. It is no event of the log, which has no names, but a
/// decision among the others all the same.
struct NameCorrection {
    QString request = {};  ///< a UUID
    MemberId member = {};
    Spelling before = {};
    Spelling after = {};
    DeskTurn made = {};
    std::optional<DeskTurn> takenBack = {};  ///< nothing while it counts
    std::int64_t again = 0;  ///< the newest event when it was done again; 0 where it never was

    friend bool operator==(const NameCorrection &, const NameCorrection &) = default;
};

}  // namespace tablee
