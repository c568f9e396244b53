#pragma once

#include "evening/evening_state.h"

#include <optional>
#include <span>

namespace tablee {

/// Why an event does not fit the evening as it stands.
enum class Refusal {
    AlreadySo,  ///< the same twice counts once; nothing to tell
    DoorsNotOpen,
    SessionClosed,
    SessionNotClosed,
    UnknownStep,
    UnknownTable,
    UnknownMember,
    NotTheCurrentStep,
    StepAlreadyBegun,
    StepNotRunning,
    StepNotPaused,
    StepNotBegun,
    StepEnded,
    RoundNotAnnounced,
    SeatsDoNotMatchTheRoom,  ///< the seating names somebody who is not here, or leaves somebody out
    TableClosed,
    TableTooSmall,
    NothingToUndo,
    LaterEventStandsOnIt,
};

/// An evening on which nothing has happened yet.
EveningState begin(Setting setting);

/// Whether `event` may happen now; nothing when it may. The log asks before it writes, apply() asks again.
std::optional<Refusal> refusalOf(const EveningState &evening, const Event &event);

/// The evening after `event`. Pure: no clock, no chance. An event that refusalOf() refuses changes nothing
/// but lastSeq, so that any log can be read.
EveningState apply(EveningState evening, const Event &event);

/// A whole log, oldest first.
EveningState fold(Setting setting, std::span<const Event> log);

}  // namespace tablee
