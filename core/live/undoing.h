#pragma once

#include "evening/fold.h"

namespace tablee {

/// The newest thing the facilitator decided that can be taken back; null when there is none. Announcements
/// are left out, for they follow from who is here; so are the arrivals noted with the opening of the doors,
/// and an arrival that was taken back already.
const Event *newestDecision(const EveningState &evening);

/// The end of the step before the current one, if it can be taken back.
const Event *lastEnd(const EveningState &evening);

}  // namespace tablee
