#pragma once

#include "foundation/error.h"
#include "language/words.h"

namespace tablee {

/// What went wrong and what can be done, in one sentence for the command line. (The desk has its own in
/// ui/common/error_text.)
QString errorSentence(const Error &error, const Words &words);

}  // namespace tablee
