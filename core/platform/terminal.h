#pragma once

namespace tablee {

/// Whether somebody watches what is written to the standard error as it comes: a terminal, not a file or
/// pipe.
bool errorsAreWatched();

}  // namespace tablee
