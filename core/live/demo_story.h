#pragma once

#include "language/words.h"
#include "live/kept_session.h"

#include <QStringList>

namespace tablee {

/// Tells the demo evening act by act from its log, line by line, in plain text. What never happens in it
/// (an undo, a table closed) tells nothing.
QStringList demoStory(const KeptSession &demo, const Words &words);

}  // namespace tablee
