#pragma once

#include "foundation/reading.h"
#include "sessions/session.h"

namespace tablee {

/// Whether a session that was closed may be gone on with at `now` (UTC), for it may have been ended in error:
/// it is of today where it is held, or began so few hours ago that its night is not over.
bool mayGoOn(const Session &closed, Milliseconds now);

}  // namespace tablee
