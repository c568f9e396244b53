#pragma once

#include "evening/evening_state.h"

namespace tablee {

/// What `event` changes.
Subject subjectOf(const Event &event);

/// The part of the room that a subject names, as it is now.
Part partNamedBy(const Subject &subject, const RoomState &room);

}  // namespace tablee
