#pragma once

#include "foundation/result.h"
#include "sessions/batch.h"
#include "sessions/loaded_session.h"

namespace tablee {

/// The doors of a session that has not begun, open at `now` with everybody inside who is expected. Errors as
/// DeskDecisions.
Result<Batch> doorsOpenedFor(const LoadedSession &session, const Reading &now);

}  // namespace tablee
