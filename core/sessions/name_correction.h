#pragma once

#include "directory/spelling.h"
#include "foundation/id.h"

#include <QString>

#include <cstdint>

namespace tablee {

/// A name that was corrected at the desk of an evening. It is no event of the log, which has no names, but a
/// decision among the others all the same.
struct NameCorrection {
    QString request = {};  ///< a UUID
    MemberId member = {};
    Spelling before = {};
    Spelling after = {};
    std::int64_t seq = 0;  ///< of the newest event when it was corrected

    friend bool operator==(const NameCorrection &, const NameCorrection &) = default;
};

}  // namespace tablee
