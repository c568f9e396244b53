#pragma once

#include "foundation/id.h"
#include "foundation/reading.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tablee {

enum class EventKind {
    OpenDoors,
    CheckIn,
    CheckOut,
    SetRole,
    CloseTable,
    OpenTable,
    Announce,
    Seat,
    Start,
    Pause,
    Resume,
    AddTime,
    Revise,
    End,
    Close,
    Reopen,
    Undo,
    ClockNote,
};

/// What a present member does tonight. Only Seated and Host are in the rotation.
enum class Role { Seated, Host, Observer, Speaker, Helper };

constexpr bool rotates(Role role)
{
    return role == Role::Seated || role == Role::Host;
}

enum class StepOutcome { Done, Cut, Skipped };

/// Why a round is announced: as it was planned, or because the facilitator has two people change places.
enum class AnnounceCause { Planned, Swapped };

/// A sleep of the machine changes nothing, for sinceBoot runs on through it; that it happened is worth
/// knowing later.
enum class ClockNoteKind { Jump, Suspend, Restart };

/// Who sits where in one round; an invalid table means that the member rests.
struct Seating {
    MemberId member;
    TableId table;

    friend auto operator<=>(const Seating &, const Seating &) = default;
};
using Seats = std::vector<Seating>;

/// One entry of the log. Ids and numbers only: no name, no free text. Which fields carry meaning depends on
/// `kind`, as is said beside each; the others stay empty.
struct Event {
    EventId id = {};
    std::int64_t seq = 0;  ///< 1, 2, 3 ... within the session, given by the log
    StationId station = {};
    std::string request = {};  ///< a UUID; the same request twice is one event
    Reading at = {};
    EventKind kind = EventKind::OpenDoors;

    MemberId member = {};  ///< CheckIn, CheckOut, SetRole, Seat
    StepId step = {};  ///< Start, Pause, Resume, AddTime, Revise, End
    PlanId plan = {};  ///< Announce
    int round = 0;  ///< Announce, Seat
    TableId table = {};  ///< Seat, CloseTable, OpenTable
    Milliseconds amount = {};  ///< AddTime: how much more (or less); Revise: the new length; ClockNote: the
                               ///< jump, or how long the machine slept
    int code = 0;  ///< SetRole: Role; End: StepOutcome; Announce: AnnounceCause; ClockNote: ClockNoteKind
    EventId undoes = {};  ///< Undo

    /// Announce: the seats of that plan and round, read beside the event (table `seat`), not part of the
    /// entry itself; and those of them who are to stay at their table, by id.
    Seats seats = {};
    std::vector<MemberId> pinned = {};

    friend bool operator==(const Event &, const Event &) = default;
};

/// The name an event kind has in the database and in the glossary ("check_in"), and back.
std::string_view nameOf(EventKind kind);
std::optional<EventKind> eventKindOf(std::string_view name);

}  // namespace tablee
