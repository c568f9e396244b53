#include "foundation/reading.h"

#include <algorithm>

namespace tablee {

Milliseconds elapsed(const Reading &from, const Reading &to)
{
    // Where a system does not tell its boots apart, none is taken for the same.
    const bool sameBoot = !from.bootId.empty() && from.bootId == to.bootId;
    const Milliseconds passed = sameBoot ? to.sinceBoot - from.sinceBoot : to.utc - from.utc;
    return std::max(passed, Milliseconds::zero());
}

Milliseconds wallClockJump(const Reading &from, const Reading &to)
{
    if (from.bootId.empty() || from.bootId != to.bootId)
        return Milliseconds::zero();
    return (to.utc - to.sinceBoot) - (from.utc - from.sinceBoot);
}

}  // namespace tablee
