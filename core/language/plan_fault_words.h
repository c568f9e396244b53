#pragma once

#include "language/words.h"

#include <QString>

namespace tablee {

/// Why a problem of the planner is refused, in one sentence: `detail`, as the reader of problems and the
/// planner tell it to developers, in the language of `words` where it is one of the common faults.
QString planFaultSentence(const QString &detail, const Words &words);

}  // namespace tablee
