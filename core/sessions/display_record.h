#pragma once

#include "foundation/reading.h"
#include "language/bilingual_text.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace tablee {

/// Where the audience screen is.
enum class ScreenPlace { Hidden, SecondDisplay, OnlyDisplay };

/// How the room looks at a step.
struct RoomLook {
    bool tables = false;  ///< in a round that is on: who sits where
    bool floor = false;  ///< who sits where as the room from above, instead of a list
    bool digits = false;  ///< in free time too

    friend bool operator==(const RoomLook &, const RoomLook &) = default;
};

/// A moment of the evening that the screen holds on to: after which event of the log, how much later, and how
/// the room looked at it.
struct HeldMoment {
    std::int64_t seq = 0;
    Milliseconds after = {};
    RoomLook look = {};

    friend bool operator==(const HeldMoment &, const HeldMoment &) = default;
};

/// How far the room has been told who goes to another table than it was told before.
struct MovesTold {
    std::int64_t upTo = 0;  ///< the newest event when that was taken from the wall; 0 where it never was
    std::int64_t shownFrom
        = 0;  ///< the newest event when it came onto the wall after that; 0 where it did not

    friend bool operator==(const MovesTold &, const MovesTold &) = default;
};

/// What the audience screen was showing, so that a crash brings it back.
struct DisplayRecord {
    ScreenPlace place = ScreenPlace::SecondDisplay;
    bool hadDisplay = false;  ///< one of its own, which is awaited where it has gone
    bool black = false;
    RoomLook look = {};
    std::optional<HeldMoment> held = {};
    QString language = {};
    QString theme = {};
    BilingualText message = {};  ///< empty: none is shown
    bool messageMoves = false;  ///< it sends people to other tables, and goes when their round begins
    MovesTold movesTold = {};
    BilingualText putBy = {};  ///< one's own, taken from the wall to be shown again; only where no message is
    std::int64_t seq = 0;  ///< of the newest event when this was written; 0 where that is not known

    friend bool operator==(const DisplayRecord &, const DisplayRecord &) = default;
};

}  // namespace tablee
