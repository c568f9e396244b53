#pragma once

#include "platform/power_source.h"

namespace tablee {

/// What the kernel tells in `folder`, laid out as /sys/class/power_supply.
PowerState powerIn(const QString &folder);

}  // namespace tablee
