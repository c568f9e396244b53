#pragma once

#include "foundation/result.h"

#include <QString>

namespace tablee {

/// Holds a whole evening with invented people, on a clock that is moved by hand, through the use cases of the
/// desk, and leaves it in the community file `path`. A demo evening that was held there before makes room;
/// any other file does not (FileExists). Runs the event loop of the calling thread, so there must be a
/// QCoreApplication.
Result<void> holdDemoEvening(const QString &path, const QString &communityName);

}  // namespace tablee
