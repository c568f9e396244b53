#pragma once

#include "evening/evening_state.h"
#include "sessions/session.h"

#include <optional>

namespace tablee {

/// When people were told that the evening begins, UTC; nothing where it was begun as soon as it was written
/// down. Where it is held on another day than it was planned for, the hour counts only while it is waited
/// for: from then on the evening is late by its own beginning alone.
std::optional<Milliseconds> announcedStart(const Session &session, const EveningState &evening);

/// The same where people came in before it and wait for it.
std::optional<Milliseconds> awaitedStart(const Session &session, const EveningState &evening);

/// Whether the evening began with this step, by a minute or more after it was to begin.
bool beganLateWith(StepId step, const Session &session, const EveningState &evening);

}  // namespace tablee
