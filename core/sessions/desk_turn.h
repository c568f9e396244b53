#pragma once

#include <compare>
#include <cstdint>

namespace tablee {

/// When something was decided at the desk, or taken back, that is no event of the log.
struct DeskTurn {
    std::int64_t seq = 0;  ///< of the newest event then
    std::int64_t turn = 0;  ///< counts such moments within a session, from 1

    friend auto operator<=>(const DeskTurn &, const DeskTurn &) = default;
};

}  // namespace tablee
