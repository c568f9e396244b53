#pragma once

#include "evening/event.h"
#include "language/words.h"

namespace tablee {

/// What somebody does tonight, behind a name or in a cell: "observer". Empty for those who take part like
/// everybody.
QString roleText(Role role, const Words &words);

}  // namespace tablee
