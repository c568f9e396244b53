#pragma once

#include "sessions/display_record.h"
#include "sessions/loaded_session.h"

#include "evening/evening_state.h"

namespace tablee {

/// The evening as it was at a moment that the audience screen holds on to.
struct HeldEvening {
    EveningState evening;
    Reading at;
};

/// The evening of `session` at `moment`; without a log that goes so far, as far as it goes.
HeldEvening heldEvening(const LoadedSession &session, const HeldMoment &moment);

/// How that moment is told, so that it can be found again.
HeldMoment momentOf(const EveningState &evening, const Reading &now);

}  // namespace tablee
