#pragma once

#include "foundation/reading.h"

#include <optional>

namespace tablee {

/// For how long this program has been running, by the system, so that what it takes to be loaded and linked
/// counts; nothing where the system does not say. One file per operating system.
std::optional<Milliseconds> programAge();

}  // namespace tablee
