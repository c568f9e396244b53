#pragma once

#include "live/session_conductor.h"

#include <QString>

namespace tablee::ui {

/// What the desk says of somebody who came: their name, and where they sit or from when on ("Ana Silva is
/// here: table 3 in round 2.").
QString arrivalSentence(const SessionConductor &conductor, MemberId member);

}  // namespace tablee::ui
