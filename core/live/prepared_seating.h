#pragma once

#include "language/words.h"
#include "live/seating_problem.h"
#include "sessions/prepared_session.h"

#include <QString>

#include <functional>
#include <optional>

namespace tablee {

/// Rules of a prepared session that cannot all be kept when everybody expected comes.
struct RulesInConflict {
    QString sentence;  ///< by the names of the people
    std::size_t rule = 0;  ///< one of them, as they stand in the session: without it the others can be kept
};

/// The evening as it will be when all who are expected are in: with ids that no file has given, and with the
/// tables that have still to be added.
EveningState eveningOf(const PreparedSession &session);

/// Nothing when all can be kept; what is proven before any planning, and no more.
std::optional<RulesInConflict> rulesInConflict(
    const PreparedSession &session, const std::function<QString(MemberId)> &nameOf, const Words &words);

}  // namespace tablee
