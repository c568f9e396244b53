#pragma once

#include "evening/fold.h"

#include <optional>
#include <vector>

namespace tablee {

/// Something the facilitator decided, and what takes it back.
struct Decision {
    Event event;  ///< of Back, the undo that reopened the step
    std::vector<EventId> undoes;  ///< the events to undo, one after the other
    std::int64_t takenBack = 0;  ///< of newestUndone(), by which event
};

/// The newest thing the facilitator decided that can be taken back; nothing when there is none. Announcements
/// are left out, for they follow from who is here, but for those that have two people change places; so are
/// the arrivals noted with the opening of the doors, and an arrival that was taken back already. Undo is no
/// decision, or two presses would take turns for ever; Back is one, although it is written as an undo.
std::optional<Decision> newestDecision(const EveningState &evening);

/// What was taken back last, and what to undo, one after the other, so that it is done again: the undos of
/// it, or the leaving and closing that stand for one. Nothing when something was decided since. Back is no
/// such thing: the next end of its step does it again.
std::optional<Decision> newestUndone(const EveningState &evening);

/// Whether `event`, which is in the log of `evening`, was decided by somebody; an undo was not, but Back was.
bool isDecided(const EveningState &evening, const Event &event);

/// Whether something that was a decision once counts no longer.
bool isTakenBack(const EveningState &evening, EventId decision);

/// The end of the step that was on when a session that is closed was ended where it was, for both are one
/// wish; null when there is none that can be taken back.
const Event *endOfClosing(const EveningState &evening);

/// The newest end of a step before the current one, if it can be taken back.
const Event *lastEnd(const EveningState &evening);

}  // namespace tablee
